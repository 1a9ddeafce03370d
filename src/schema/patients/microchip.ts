import { ISO_11784_MAX_NATIONAL_ID } from './identifiers'

/** A microchip number taken apart. */
export type ParsedMicrochip =
  | {
      readonly valid: true
      readonly kind: 'iso_11784'
      /** Fifteen digits without separators. */
      readonly number: string
      /** ISO 3166-1 numeric country, or manufacturer code from 900. */
      readonly issuerCode: string
      readonly issuer: 'country' | 'manufacturer' | 'test'
      /** Twelve digits. */
      readonly nationalId: string
    }
  | { readonly valid: true; readonly kind: 'microchip_legacy'; readonly number: string }
  | { readonly valid: false; readonly problem: string }

/**
 * Reads a microchip number as scanned or typed. Fifteen digits are ISO 11784: three for the country (001-899), the
 * manufacturer (900-998) or a test transponder (999), twelve for the animal, at most 274 877 906 943 (38 bits); there is
 * no check digit. Nine digits or ten letters and digits are the older encrypted and FDX-A chips.
 */
export function parseMicrochip(text: string): ParsedMicrochip {
  const number = text.replace(/[^0-9A-Za-z]/g, '').toUpperCase()
  if (/^[0-9]{9}$/.test(number) || /^[0-9A-Z]{10}$/.test(number))
    return { valid: true, kind: 'microchip_legacy', number }
  if (!/^[0-9]{15}$/.test(number)) {
    return {
      valid: false,
      problem: `has ${number.length} characters; a microchip has 15 digits, or 9 or 10 in older systems`,
    }
  }
  const issuerCode = number.slice(0, 3)
  const nationalId = number.slice(3)
  if (issuerCode === '000') return { valid: false, problem: 'begins with 000, which is no country or manufacturer' }
  if (Number(nationalId) > ISO_11784_MAX_NATIONAL_ID) {
    return {
      valid: false,
      problem: `has an animal number above ${ISO_11784_MAX_NATIONAL_ID}, the largest a chip can hold`,
    }
  }
  const issuer = issuerCode === '999' ? 'test' : Number(issuerCode) >= 900 ? 'manufacturer' : 'country'
  return { valid: true, kind: 'iso_11784', number, issuerCode, issuer, nationalId }
}
