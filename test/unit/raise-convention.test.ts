import { describe, expect, it } from 'vitest'
import { raiseStatements, sqlTexts } from '../../scripts/generators/raised-rules'
import { raiseFaults } from '../support/raise-convention'

const faultsIn = (body: string) => raiseFaults([{ file: 'sql/x.sql', text: `begin\n  ${body}\nend` }])

const GOOD = {
  errcode: `'VP005'`,
  schema: `'public'`,
  table: `'vet_inventory_items'`,
  column: `'quantity_on_hand'`,
  constraint: `'vet_inventory_items_quantity_available'`,
  message: `format('%s; of this item are on hand, %s were asked for', 3, 5)`,
  hint: `'Receive stock first, or dispense less.'`,
}
const raising = (changed: Partial<Record<keyof typeof GOOD, string | undefined>> = {}) =>
  `raise exception using ${Object.entries({ ...GOOD, ...changed })
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name} = ${value}`]))
    .join(', ')};`

describe('refusals in SQL', () => {
  it('say under which code, of which table and rule, in which words, and what to do next', () => {
    expect(raiseFaults(sqlTexts('.'))).toEqual([])
    expect(raiseStatements(sqlTexts('.')).length).toBeGreaterThan(4)
  })

  it.each([
    ['a table that is an argument', { table: 'tg_argv[0]', constraint: `tg_argv[0] || '_append_only'` }],
    ['a name that is cut', { constraint: `left(tg_argv[1] || '_' || written, 58) || '_kept'` }],
    ['a name per case', { constraint: `table_name || case when a then '_start' else '_end' end` }],
    ['a message that begins with an abbreviation', { message: `'DEA forms are numbered'` }],
    ['no column', { column: undefined }],
    ['a code per case', { errcode: `case when closed then 'VP002' else 'VP012' end` }],
    ['a code for callers of functions', { errcode: `'22023'`, table: undefined, constraint: undefined }],
  ])('may have %s', (_, changed) => {
    expect(faultsIn(raising(changed))).toEqual([])
  })

  it.each([
    ['no code', { errcode: undefined }, 'errcode is no literal'],
    ['a code that is computed', { errcode: 'refusal.code' }, 'errcode is no literal'],
    ['a code of PostgreSQL', { errcode: `'55000'` }, '55000 is not ours'],
    ['a code nobody knows', { errcode: `'VP099'` }, 'VP099 is not ours'],
    ['no table', { table: undefined }, 'table is missing'],
    ['a table that is none', { table: `'vet_stock'` }, 'there is no table vet_stock'],
    ['a column of another table', { column: `'invoice_number'` }, 'has no column invoice_number'],
    ['no rule', { constraint: undefined }, 'constraint is missing'],
    ['a rule that begins with no table', { constraint: `'not_enough_stock'` }, 'begins with no table'],
    ['a rule that cannot be told', { constraint: 'rule_name' }, 'cannot be told'],
    ['a rule whose name is cut off', { constraint: `'vet_inventory_items_${'x'.repeat(44)}'` }, 'longer than 63 bytes'],
    ['no message', { message: undefined }, 'message is missing'],
    ['a message like a title', { message: `'Not enough on hand'` }, 'begins with a capital'],
    ['a message with a period', { message: `'not enough on hand.'` }, 'ends with a period'],
    ['no hint', { hint: undefined }, 'hint is missing'],
    ['a hint that is no sentence', { hint: `'receive stock'` }, 'begins without a capital'],
  ])('may not have %s', (_, changed, fault) => {
    expect(faultsIn(raising(changed)).join('\n')).toContain(fault)
  })

  it('do not hide behind a short form', () => {
    expect(faultsIn(`raise 'no';`)).not.toEqual([])
    expect(faultsIn(`raise exception 'no' using errcode = '23514';`)).toContain('sql/x.sql:2: 23514 is not ours')
    expect(faultsIn(`raise exception 'no %', reason;`)).toEqual(['sql/x.sql:2: errcode is no literal'])
    expect(faultsIn(`-- raise exception 'no';\n  raise notice 'well';`)).toEqual([])
  })

  it('do not use one rule for two meanings', () => {
    expect(faultsIn(`${raising()}\n${raising({ errcode: `'VP009'` })}`)).toEqual([
      'vet_inventory_items_quantity_available is VP005 and VP009',
    ])
  })
})
