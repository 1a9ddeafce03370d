/** How many digits name the labeler, the product and the package. */
export type NdcKind = '4-4-2' | '5-3-2' | '5-4-1' | '5-4-2' | '6-4-2'

/** A National Drug Code taken apart. */
export type ParsedNdc =
  | {
      readonly valid: true
      readonly kind: NdcKind
      /** As printed, with hyphens. */
      readonly hyphenated: string
      /** Without hyphens, so that one package has one number: eleven digits (5-4-2), or twelve (6-4-2) as they are. */
      readonly normalized: string
      readonly labeler: string
      readonly product: string
      readonly packageCode: string
    }
  | { readonly valid: false; readonly problem: string }

const KINDS: ReadonlySet<string> = new Set<NdcKind>(['4-4-2', '5-3-2', '5-4-1', '5-4-2', '6-4-2'])

/**
 * Reads a National Drug Code as printed or typed. With hyphens it has ten digits (4-4-2, 5-3-2, 5-4-1), eleven (5-4-2, as
 * in billing) or twelve (6-4-2, 91 FR 10749, from 2033-03-07 on). Without hyphens eleven digits are 5-4-2 and twelve are
 * 6-4-2; ten could be any of three and are refused, because a wrong guess names another drug. There is no check digit:
 * that a code is well formed does not say that it is listed.
 * @example parseNdc('0009-0029-01') // { kind: '4-4-2', normalized: '00009002901', ... }
 */
export function parseNdc(text: string): ParsedNdc {
  const code = text
    .trim()
    .replace(/^NDC[\s:#]*/i, '')
    .replace(/\s*[-\u2010-\u2015\u2212]\s*/g, '-')
  if (!/^[0-9]+(?:-[0-9]+)*$/.test(code)) {
    return { valid: false, problem: 'has characters that are neither digits nor hyphens between them' }
  }
  const groups = code.includes('-') ? code.split('-') : split(code)
  if (groups === undefined) {
    return {
      valid: false,
      problem:
        code.length === 10
          ? 'has 10 digits and no hyphens: it could be 4-4-2, 5-3-2 or 5-4-1'
          : `has ${code.length} digits; without hyphens a National Drug Code has 11 or 12`,
    }
  }
  const [labeler = '', product = '', packageCode = ''] = groups
  const kind = groups.map((group) => group.length).join('-')
  if (!isKind(kind)) {
    return {
      valid: false,
      problem: `has groups of ${kind} digits; a National Drug Code has ${[...KINDS].join(', ')}`,
    }
  }
  return {
    valid: true,
    kind,
    hyphenated: groups.join('-'),
    normalized: labeler.padStart(5, '0') + product.padStart(4, '0') + packageCode.padStart(2, '0'),
    labeler,
    product,
    packageCode,
  }
}

const isKind = (text: string): text is NdcKind => KINDS.has(text)

/** The groups of a code without hyphens, where its length leaves no doubt. */
function split(digits: string): readonly string[] | undefined {
  if (digits.length !== 11 && digits.length !== 12) return undefined
  return [digits.slice(0, -6), digits.slice(-6, -2), digits.slice(-2)]
}
