/**
 * Whether a text is a DEA registration number: a letter for the kind of registrant, the first letter of the registrant's
 * name or a 9, six digits and a check digit. The check digit is the last digit of d1 + d3 + d5 + 2 (d2 + d4 + d6).
 * That a number is well formed does not say that it was ever issued.
 * @example isValidDeaNumber('AP5836727') // true: 5 + 3 + 7 + 2 * (8 + 6 + 2) = 47
 */
export function isValidDeaNumber(text: string): boolean {
  if (!/^[A-HJ-NPR-UX][A-Z9][0-9]{7}$/.test(text)) return false
  const digit = (position: number): number => Number(text[position + 1])
  const sum = digit(1) + digit(3) + digit(5) + 2 * (digit(2) + digit(4) + digit(6))
  return sum % 10 === digit(7)
}
