import { describe, expect, it } from 'vitest'
import { parseNdc } from '../../src/schema/reference/ndc'
import { NDC } from '../../src/schema/rules/index'

describe('a National Drug Code', () => {
  it.each([
    ['0009-0029-01', '4-4-2', '00009002901', '0009', '0029', '01'],
    ['50242-040-62', '5-3-2', '50242004062', '50242', '040', '62'],
    ['60575-4112-1', '5-4-1', '60575411201', '60575', '4112', '1'],
    ['00009-0029-01', '5-4-2', '00009002901', '00009', '0029', '01'],
    ['000009-0029-01', '6-4-2', '000009002901', '000009', '0029', '01'],
  ])('%s is %s', (hyphenated, kind, normalized, labeler, product, packageCode) => {
    expect(parseNdc(hyphenated)).toEqual({
      valid: true,
      kind,
      hyphenated,
      normalized,
      labeler,
      product,
      packageCode,
    })
    expect(NDC.test(hyphenated)).toBe(true)
  })

  it.each([
    ['00009002901', '5-4-2', '00009-0029-01'],
    ['000009002901', '6-4-2', '000009-0029-01'],
  ])('%s needs no hyphens: its length leaves no doubt', (digits, kind, hyphenated) => {
    expect(parseNdc(digits)).toMatchObject({ valid: true, kind, hyphenated, normalized: digits })
  })

  it('has one normalized form per package, in whatever form of ten or eleven digits it is written', () => {
    const forms = ['0009-0029-01', '00009-0029-01', '00009002901'].map(parseNdc)
    expect(forms).toEqual(Array.from({ length: 3 }, () => expect.objectContaining({ normalized: '00009002901' })))
  })

  it.each([' 0009-0029-01\n', 'NDC 0009-0029-01', 'ndc: 0009-0029-01', '0009 - 0029 - 01', '0009–0029‑01'])(
    'is read as labels and people write it: %j',
    (text) => {
      expect(parseNdc(text)).toMatchObject({ valid: true, hyphenated: '0009-0029-01' })
    },
  )

  it.each([
    ['0009002901', 'has 10 digits and no hyphens: it could be 4-4-2, 5-3-2 or 5-4-1'],
    ['000902901', 'has 9 digits'],
    ['0000090029010', 'has 13 digits'],
    ['0009-0029', 'has groups of 4-4 digits'],
    ['0009-0029-01-1', 'has groups of 4-4-2-1 digits'],
    ['0009-029-01', 'has groups of 4-3-2 digits'],
    ['0009-0029-1', 'has groups of 4-4-1 digits'],
    ['50242-040-6', 'has groups of 5-3-1 digits'],
    ['000009-029-01', 'has groups of 6-3-2 digits'],
    ['0000009-0029-01', 'has groups of 7-4-2 digits'],
    ['0009--0029-01', 'neither digits nor hyphens between them'],
    ['-0009-0029-01', 'neither digits nor hyphens between them'],
    ['0009-0029-0A', 'neither digits nor hyphens between them'],
    ['0009-*029-01', 'neither digits nor hyphens between them'],
    ['0009 0029 01', 'neither digits nor hyphens between them'],
    ['٠٠٠٩-٠٠٢٩-٠١', 'neither digits nor hyphens between them'],
    ['', 'neither digits nor hyphens between them'],
    ['NDC', 'neither digits nor hyphens between them'],
  ])('%j is none: it %s', (text, problem) => {
    expect(parseNdc(text)).toEqual({ valid: false, problem: expect.stringContaining(problem) })
  })
})
