import { describe, expect, it } from 'vitest'
import { ISO_11784_MAX_NATIONAL_ID, parseMicrochip } from '../../src/schema'

describe('a microchip number', () => {
  it.each([
    ['276098106234567', { issuerCode: '276', issuer: 'country', nationalId: '098106234567' }],
    ['001000000000000', { issuerCode: '001', issuer: 'country' }],
    ['899274877906943', { issuerCode: '899', issuer: 'country' }],
    ['900123456789012', { issuerCode: '900', issuer: 'manufacturer' }],
    ['998000000000001', { issuerCode: '998', issuer: 'manufacturer' }],
    ['999000000000001', { issuerCode: '999', issuer: 'test' }],
  ])('%s is an ISO 11784 number', (number, parts) => {
    expect(parseMicrochip(number)).toMatchObject({ valid: true, kind: 'iso_11784', number, ...parts })
  })

  it.each(['276 098 106 234 567', ' 276-098106.234567\n', '276.098.106.234.567'])(
    'is read without separators: %j',
    (text) => {
      expect(parseMicrochip(text)).toMatchObject({ valid: true, number: '276098106234567' })
    },
  )

  it.each([
    ['123456789', '123456789'],
    ['7f7d1a2b3c', '7F7D1A2B3C'],
    ['123*456*789', '123456789'],
    ['0006543210', '0006543210'],
  ])('%s is one of an older system', (text, number) => {
    expect(parseMicrochip(text)).toEqual({ valid: true, kind: 'microchip_legacy', number })
  })

  it.each([
    ['000000000000001', 'begins with 000'],
    ['276274877906944', 'above 274877906943'],
    ['276999999999999', 'above 274877906943'],
    ['27609810623456', 'has 14 characters'],
    ['2760981062345678', 'has 16 characters'],
    ['27609810623456A', 'has 15 characters'],
    ['12345678', 'has 8 characters'],
    ['12345678A', 'has 9 characters'],
    ['', 'has 0 characters'],
    ['---', 'has 0 characters'],
    ['٢٧٦٠٩٨١٠٦٢٣٤٥٦٧', 'has 0 characters'],
  ])('%j is none: it %s', (text, problem) => {
    expect(parseMicrochip(text)).toEqual({ valid: false, problem: expect.stringContaining(problem) })
  })

  it('has room for 38 bits after the country', () => {
    expect(ISO_11784_MAX_NATIONAL_ID).toBe(2 ** 38 - 1)
  })
})
