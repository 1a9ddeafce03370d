/** Words that do not follow the rules below, as they end. */
const IRREGULAR: readonly (readonly [RegExp, string])[] = [
  [/(series|species|staff)$/i, '$1'],
  [/ddenda$/, 'ddendum'],
  [/iagnoses$/, 'iagnosis'],
  [/(ch|x)es$/, '$1'],
  [/ies$/, 'y'],
  [/([^s])s$/, '$1'],
]

/** One row of a table, by the name of its export: `surgeries` are many, a `surgery` is one. */
export function singular(name: string): string {
  const rule = IRREGULAR.find(([ending]) => ending.test(name))
  return rule === undefined ? name : name.replace(...rule)
}
