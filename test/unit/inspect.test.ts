import { describe, expect, it } from 'vitest'
import { normalizeViewDefinition } from '../../src/inspect/catalog/view-definition'
import { describeDifference } from '../../src/inspect/index'

describe('normalizing the query of a view', () => {
  it.each([
    [' SELECT vet_a.id,\n    vet_a.name\n   FROM vet_a;', ' SELECT id,\n    name\n   FROM vet_a;'],
    [
      ' SELECT a.id\n   FROM vet_a a\n  WHERE (a.id > 1)\n  ORDER BY a.id;',
      ' SELECT id\n   FROM vet_a a\n  WHERE (id > 1)\n  ORDER BY id;',
    ],
    [' SELECT vet_a.id\n   FROM other.vet_a;', ' SELECT id\n   FROM other.vet_a;'],
    [
      ' SELECT s.id\n   FROM ( SELECT vet_a.id\n           FROM vet_a) s;',
      ' SELECT id\n   FROM ( SELECT vet_a.id\n           FROM vet_a) s;',
    ],
    [' SELECT "A b".id\n   FROM vet_a "A b";', ' SELECT id\n   FROM vet_a "A b";'],
    [
      " SELECT 'a.id '' a.id'::text AS x, a.id\n   FROM vet_a a;",
      " SELECT 'a.id '' a.id'::text AS x, id\n   FROM vet_a a;",
    ],
    [
      ' SELECT a.id,\n    ( SELECT count(*) AS count\n           FROM b\n          WHERE (b.x = a.id)) AS n\n   FROM vet_a a;',
      ' SELECT id,\n    ( SELECT count(*) AS count\n           FROM b\n          WHERE (b.x = a.id)) AS n\n   FROM vet_a a;',
    ],
  ])('drops the prefix of the only table: %s', (before, after) => {
    expect(normalizeViewDefinition(before)).toBe(after)
    expect(normalizeViewDefinition(after)).toBe(after)
  })

  it.each([
    ' SELECT a.id\n   FROM (vet_a a\n     JOIN vet_b b USING (id));',
    ' SELECT a.id,\n    b.id AS other\n   FROM vet_a a,\n    vet_b b;',
    ' SELECT 1 AS one;',
  ])('leaves alone what the versions print alike: %s', (definition) => {
    expect(normalizeViewDefinition(definition)).toBe(definition)
  })
})

describe('describing a difference', () => {
  it('shows where a long text begins to differ', () => {
    const head = 'x'.repeat(200)
    const line = describeDifference({
      kind: 'changed',
      object: 'view vet_a',
      property: 'definition',
      expected: `${head} one`,
      actual: `${head} two`,
    })
    expect(line).toMatch(/^view vet_a: definition differs: expected \.\.\.x+ one, found \.\.\.x+ two$/)
    expect(line.length).toBeLessThan(200)
  })

  it('says that lines were added at the end', () => {
    const line = describeDifference({
      kind: 'changed',
      object: 'function vet_f()',
      property: 'body',
      expected: 'begin\nend',
      actual: 'begin\nend\n-- more',
    })
    expect(line).toBe('function vet_f(): body differs from line 3: expected (nothing), found -- more')
  })
})
