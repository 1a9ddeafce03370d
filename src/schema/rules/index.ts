/** Conditions that a row must meet, for CHECK constraints and validators alike. */
export {
  all,
  any,
  anyKnown,
  compare,
  counted,
  exactlyOne,
  implies,
  isIn,
  isTrue,
  known,
  matches,
  not,
  onDay,
  same,
  together,
  unknown,
} from './condition'
export * from './patterns'
export { exactlyWhen, onlyWhen, type Rule, requiredWhen, rule, rulesOf } from './rules'
