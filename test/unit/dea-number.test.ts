import { describe, expect, it } from 'vitest'
import { isValidDeaNumber } from '../../src/schema/controlled/dea-number'
import { DEA_NUMBER } from '../../src/schema/rules/index'

const REGISTRANT_LETTERS = 'ABCDEFGHJKLMNPRSTUX'

describe('a DEA registration number', () => {
  it.each(['AP5836727', 'BS0000000', 'MB1234563', 'F91234563', 'XZ9999991'])('%s is well formed', (number) => {
    expect(isValidDeaNumber(number)).toBe(true)
    expect(DEA_NUMBER.test(number)).toBe(true)
  })

  it('has exactly one check digit that fits', () => {
    const fitting = Array.from({ length: 10 }, (_, digit) => `AP583672${digit}`).filter(isValidDeaNumber)
    expect(fitting).toEqual(['AP5836727'])
  })

  it('is refused when one digit is mistyped, except where doubling hides a difference of five', () => {
    const digits = '5836727'
    const unnoticed = [...digits].flatMap((original, position) =>
      [...'0123456789']
        .filter((other) => other !== original)
        .filter((other) => isValidDeaNumber(`AP${digits.slice(0, position)}${other}${digits.slice(position + 1)}`))
        .map((other) => [position + 1, original, other]),
    )
    expect(unnoticed).toEqual([
      [2, '8', '3'],
      [4, '6', '1'],
      [6, '2', '7'],
    ])
  })

  it('begins with a letter that the DEA gives to a kind of registrant', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter((letter) => isValidDeaNumber(`${letter}P5836727`))
    expect(letters.join('')).toBe(REGISTRANT_LETTERS)
  })

  it.each([
    ['a wrong check digit', 'AP5836728'],
    ['two digits exchanged', 'AP8536727'],
    ['lower case', 'ap5836727'],
    ['a digit too few', 'AP583672'],
    ['a digit too many', 'AP58367270'],
    ['a digit other than 9 for the name', 'A15836727'],
    ['a letter among the digits', 'AP583672O'],
    ['one letter only', 'A55836727'],
    ['blanks around it', ' AP5836727 '],
    ['a line break at its end', 'AP5836727\n'],
    ['a suffix', 'AP5836727-001'],
    ['digits of another script', 'AP٥٨٣٦٧٢٧'],
    ['nothing', ''],
  ])('is refused with %s', (_, text) => {
    expect(isValidDeaNumber(text)).toBe(false)
    expect(DEA_NUMBER.test(text)).toBe(false)
  })
})
