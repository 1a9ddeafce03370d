import { DrizzleQueryError } from 'drizzle-orm'
import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  type AnyDatabaseError,
  DATABASE_ERROR_CODES,
  DatabaseError,
  databaseError,
  InvalidArgumentError,
  TenantError,
  VetPlanError,
  withTypedErrors,
} from '../../src'
import { one } from '../../src/database-errors/words'

/** An error as the drivers throw it. */
const driverError = (code: string, fields: Record<string, unknown> = {}) =>
  Object.assign(new Error(String(fields.message ?? 'refused')), {
    severity: 'ERROR',
    code,
    schema: 'public',
    ...fields,
  })

const told = (code: string, fields: Record<string, unknown> = {}) => databaseError(driverError(code, fields))

describe('a refusal of a trigger', () => {
  it.each([
    ['VP001', 'illegal_transition', 409],
    ['VP002', 'record_closed', 409],
    ['VP003', 'append_only', 409],
    ['VP004', 'kept_by_database', 422],
    ['VP005', 'insufficient_stock', 409],
    ['VP006', 'batch_not_usable', 409],
    ['VP007', 'vcpr_required', 422],
    ['VP008', 'legal_limit', 422],
    ['VP009', 'amount_exceeded', 422],
    ['VP010', 'actor_required', 422],
    ['VP011', 'mismatched_reference', 422],
    ['VP012', 'rule_violated', 422],
    ['VP099', 'rule_violated', 422],
  ])('%s is %s', (sqlstate, code, status) => {
    expect(told(sqlstate)).toMatchObject({ name: 'DatabaseError', code, status, sqlstate, retryable: false })
  })

  it('is told in its own words, with table, field and rule', () => {
    const error = told('VP005', {
      table: 'vet_inventory_items',
      column: 'quantity_on_hand',
      constraint: 'vet_inventory_items_quantity_available',
      message: '3 of this item are on hand, 5 were asked for',
      hint: 'Receive stock first, or dispense less.',
    })
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      code: 'insufficient_stock',
      status: 409,
      sentence: '3 of this item are on hand, 5 were asked for.',
      hint: 'Receive stock first, or dispense less.',
      retryable: false,
      table: 'vet_inventory_items',
      tableName: 'inventoryItems',
      fields: ['quantityOnHand'],
      columns: ['quantity_on_hand'],
      constraint: 'vet_inventory_items_quantity_available',
    })
  })

  it('names no table as SQL does', () => {
    const message = 'rows of vet_audit_logs are written once, see vet_unknown'
    expect(told('VP003', { table: 'vet_audit_logs', message })?.sentence).toBe(
      'Rows of audit logs are written once, see vet_unknown.',
    )
  })
})

describe('a constraint', () => {
  it.each([
    [
      '23505',
      { table: 'vet_invoices', constraint: 'vet_invoices_invoice_number_unique' },
      'already_exists',
      ['invoiceNumber'],
      'Another invoice of this practice already has this invoice number.',
    ],
    [
      '23505',
      { table: 'vet_patients', constraint: 'vet_patients_pk' },
      'already_exists',
      ['id'],
      'A patient with this id is there already.',
    ],
    [
      '23505',
      { table: 'vet_users', constraint: 'vet_users_email_unique' },
      'already_exists',
      ['email'],
      'Another user of this practice already has this e-mail address.',
    ],
    [
      '23505',
      { table: 'vet_invoice_items', constraint: 'vet_invoice_items_invoice_id_line_number_unique' },
      'already_exists',
      ['invoiceId', 'lineNumber'],
      'Another invoice item of this invoice already has this line number.',
    ],
    [
      '23505',
      { table: 'vet_price_lists', constraint: 'vet_price_lists_default_unique' },
      'already_exists',
      ['isDefault'],
      'This practice already has a default price list.',
    ],
    [
      '23P01',
      { table: 'vet_appointments', constraint: 'vet_appointments_veterinarian_overlap' },
      'slot_taken',
      ['veterinarianId', 'scheduledAt', 'scheduledEndAt'],
      'This veterinarian already has an appointment at that time.',
    ],
    [
      '23502',
      { table: 'vet_invoices', column: 'client_id' },
      'required',
      ['clientId'],
      'The client of an invoice is required.',
    ],
    [
      '23502',
      { table: 'vet_appointments', column: 'scheduled_at' },
      'required',
      ['scheduledAt'],
      'The field “scheduled at” of an appointment is required.',
    ],
    [
      '23514',
      { table: 'vet_invoice_items', constraint: 'vet_invoice_items_discount_percent_range' },
      'invalid_value',
      ['discountPercent'],
      'The discount percent of an invoice item must be at least 0 and at most 100.',
    ],
    [
      '23514',
      { table: 'vet_patients', constraint: 'vet_patients_born_before_death' },
      'invalid_value',
      ['dateOfBirth', 'deceasedAt'],
      'A patient cannot have died before it was born.',
    ],
  ] as const)('%s %o is %s', (sqlstate, fields, code, properties, sentence) => {
    const error = told(sqlstate, fields)
    expect(error).toMatchObject({ code, fields: properties, sentence, table: fields.table })
    expect(error?.columns).toHaveLength(properties.length)
    expect(error?.message).toBe(sentence.charAt(0).toLowerCase() + sentence.slice(1, -1))
  })

  it.each([
    ['a shard', 'vet_patients_102008', 'vet_patients_microchip_unique_102008', 'vet_patients'],
    ['a shard, by its key', 'vet_patients_102008', 'vet_patients_pk_102008', 'vet_patients'],
    ['a month', 'vet_audit_logs_2024_01', 'vet_audit_logs_2024_01_pkey', 'vet_audit_logs'],
    [
      'a quarter',
      'vet_inventory_transactions_2026_q1',
      'vet_inventory_transactions_2026_q1_pkey',
      'vet_inventory_transactions',
    ],
    ['the rest', 'vet_access_logs_default', 'vet_access_logs_default_pkey', 'vet_access_logs'],
    ['a shard of a month', 'vet_audit_logs_2024_01_102100', 'vet_audit_logs_2024_01_pkey_102100', 'vet_audit_logs'],
  ])('of %s is that of its table', (_, table, constraint, own) => {
    const error = told('23505', { table, constraint })
    expect(error).toMatchObject({ code: 'already_exists', table: own, fields: [expect.any(String)] })
    expect(error?.constraint).toMatch(new RegExp(`^${own}_(?:pk|microchip_unique)$`))
  })

  it.each([
    ['a table of a host', { table: 'host_orders', constraint: 'host_orders_number_key' }],
    [
      'a table of a host that is named like ours',
      { table: 'vet_patients_import', constraint: 'vet_patients_import_pkey' },
    ],
    ['a table of another schema', { schema: 'legacy', table: 'vet_patients', constraint: 'vet_patients_pk' }],
  ])('of %s is told without guessing', (_, fields) => {
    expect(told('23505', fields)).toMatchObject({
      code: 'already_exists',
      status: 409,
      sentence: 'The same is there already.',
      table: fields.table,
      tableName: undefined,
      constraint: fields.constraint,
      fields: [],
    })
  })

  it('that a host added to our table names table and constraint, and no more', () => {
    expect(told('23514', { table: 'vet_patients', constraint: 'host_rule' })).toMatchObject({
      code: 'invalid_value',
      sentence: 'A value is not allowed.',
      table: 'vet_patients',
      tableName: 'patients',
      constraint: 'host_rule',
    })
  })
})

describe('a foreign key', () => {
  const key = { table: 'vet_invoices', constraint: 'vet_invoices_client_fk' }
  const missing = { code: 'reference_not_found', status: 422, fields: ['clientId'], parentTableName: 'clients' }
  const used = { code: 'still_in_use', status: 409, fields: ['clientId'], parentTable: 'vet_clients' }
  const self = { table: 'vet_organizations', constraint: 'vet_service_categories_parent_category_fk' }

  it.each([
    'insert or update on table "vet_invoices" violates foreign key constraint "vet_invoices_client_fk"',
    'Einfügen oder Aktualisieren in Tabelle »vet_invoices« verletzt Fremdschlüssel-Constraint »vet_invoices_client_fk«',
    'une instruction insert ou update sur la table « vet_invoices » viole la contrainte de clé étrangère « vet_invoices_client_fk »',
  ])('without its parent: %s', (message) => {
    expect(told('23503', { ...key, message })).toMatchObject({
      ...missing,
      sentence: 'The client this invoice names does not exist in this practice.',
    })
  })

  it.each([
    'update or delete on table "vet_clients" violates foreign key constraint "vet_invoices_client_fk" on table "vet_invoices"',
    'Aktualisieren oder Löschen in Tabelle »vet_clients« verletzt Fremdschlüssel-Constraint »vet_invoices_client_fk« von Tabelle »vet_invoices«',
    'UPDATE ou DELETE sur la table « vet_clients » viole la contrainte de clé étrangère « vet_invoices_client_fk » de la table « vet_invoices »',
  ])('with children left: %s', (message) => {
    expect(told('23503', { ...key, message })).toMatchObject({ ...used, sentence: 'This client still has invoices.' })
  })

  it('with children left, as PostgreSQL 18 says it of RESTRICT', () => {
    expect(told('23001', key)).toMatchObject(used)
  })

  it.each([
    [
      'insert or update on table "vet_service_categories" violates foreign key constraint "vet_service_categories_parent_category_fk"',
      'reference_not_found',
    ],
    [
      'update or delete on table "vet_service_categories" violates foreign key constraint "vet_service_categories_parent_category_fk" on table "vet_service_categories"',
      'still_in_use',
    ],
  ])('of a table to itself: %s', (message, code) => {
    const fields = { ...self, table: 'vet_service_categories', message }
    expect(told('23503', fields)).toMatchObject({ code, table: 'vet_service_categories', fields: ['parentCategoryId'] })
  })

  it.each([
    ['insert or update on table "a" violates foreign key constraint "a_b_fkey"', 'reference_not_found'],
    ['update or delete on table "b" violates foreign key constraint "a_b_fkey" on table "a"', 'still_in_use'],
  ])('of a host: %s', (message, code) => {
    expect(told('23503', { table: 'a', constraint: 'a_b_fkey', message })).toMatchObject({ code, table: 'a' })
  })
})

describe('a condition of PostgreSQL', () => {
  it.each([
    ['22001', 'too_long', 422, false],
    ['22P02', 'malformed', 422, false],
    ['22007', 'malformed', 422, false],
    ['22003', 'out_of_range', 422, false],
    ['22008', 'out_of_range', 422, false],
    ['428C9', 'kept_by_database', 422, false],
    ['42501', 'forbidden', 403, false],
    ['40001', 'conflict', 409, true],
    ['40P01', 'conflict', 409, true],
    ['55P03', 'conflict', 409, true],
    ['57014', 'timed_out', 503, true],
    ['25P02', 'transaction_failed', 500, false],
    ['57P01', 'unavailable', 503, true],
    ['53300', 'unavailable', 503, true],
    ['08006', 'unavailable', 503, false],
  ])('%s is %s', (sqlstate, code, status, retryable) => {
    expect(told(sqlstate)).toMatchObject({ code, status, retryable })
  })

  it.each(['42601', '42P01', '42703', '22023', '22004', '25001', '55000', 'P0001', 'XX000'])(
    '%s is a mistake in a program and not translated',
    (sqlstate) => {
      expect(told(sqlstate)).toBeUndefined()
    },
  )

  it.each([
    ['22004', 'context_refused', 500],
    ['25001', 'context_refused', 500],
    ['22023', 'invalid_value', 422],
    ['P0002', 'reference_not_found', 422],
    ['55000', 'rule_violated', 422],
  ])('%s raised by a function of this package is %s', (sqlstate, code, status) => {
    const raised = { routine: 'exec_stmt_raise', message: 'a context is needed', hint: 'Set it.' }
    const where = 'PL/pgSQL function vet_enter_tenant(uuid,uuid) line 9 at RAISE\nSQL statement "call x()"'
    expect(told(sqlstate, { ...raised, where })).toMatchObject({
      code,
      status,
      sentence: 'A context is needed.',
      hint: 'Set it.',
    })
    expect(told(sqlstate, { ...raised, where: `PL/pgSQL function host() line 1 at RAISE\n${where}` })).toBeUndefined()
  })

  it('tells a row of another practice from a missing right', () => {
    const message = 'new row violates row-level security policy for table "vet_patients"'
    expect(told('42501', { message, routine: 'ExecWithCheckOptions' })).toMatchObject({
      code: 'tenant_mismatch',
      status: 403,
      table: 'vet_patients',
    })
    expect(
      told('42501', { message: 'permission denied for table vet_species', routine: 'aclcheck_error' }),
    ).toMatchObject({
      code: 'forbidden',
      table: 'vet_species',
      tableName: 'species',
    })
  })
})

describe('what is in a row or a statement', () => {
  const SECRET = 'ann@example.org'
  const leaky = {
    message: `invalid input syntax for type uuid: "${SECRET}"`,
    detail: `Key (email)=(${SECRET}) already exists.`,
    where: `unnamed portal parameter $1 = '${SECRET}'`,
    internalQuery: `select '${SECRET}'`,
    hint: `Did you mean ${SECRET}?`,
    file: 'x.c',
  }

  it.each(['23505', '23503', '23502', '23514', '23P01', '22P02', '22001', '22007', '22003', '42501', '40001', '57014'])(
    'does not come out of %s',
    (sqlstate) => {
      const wrapped = new DrizzleQueryError(
        'insert into "vet_users" values ($1)',
        [SECRET],
        driverError(sqlstate, { table: 'vet_users', ...leaky }),
      )
      const error = databaseError(wrapped)
      expect(error).toBeDefined()
      expect(error?.cause).toBe(wrapped)
      expect(JSON.stringify(error)).not.toContain(SECRET)
      expect(String(error)).not.toContain(SECRET)
      expect(error?.stack).not.toContain(SECRET)
      for (const value of Object.values(error ?? {})) expect(String(value)).not.toContain(SECRET)
    },
  )
})

describe('errors around the one of the database', () => {
  const refused = driverError('23505', { table: 'vet_users', constraint: 'vet_users_email_unique' })
  const ofDrizzle = new DrizzleQueryError('insert', [], refused)
  const failing = (error: unknown) => withTypedErrors(() => Promise.reject(error)).catch((thrown: unknown) => thrown)

  it('are looked behind, and kept as the cause', () => {
    expect(databaseError(ofDrizzle)).toMatchObject({ code: 'already_exists', cause: ofDrizzle })
    const own = new Error('could not sign up', { cause: ofDrizzle })
    expect(databaseError(own)).toMatchObject({ code: 'already_exists', cause: own })
  })

  it('are replaced where they are thrown, if they are Drizzle’s or a driver’s', async () => {
    expect(await failing(refused)).toMatchObject({ name: 'DatabaseError', code: 'already_exists', cause: refused })
    expect(await failing(ofDrizzle)).toMatchObject({ name: 'DatabaseError', code: 'already_exists', cause: ofDrizzle })
  })

  it.each([
    ['an error of the host', new Error('could not sign up', { cause: ofDrizzle })],
    ['an error of this package', new TenantError('no', { code: 'unsafe_runtime_role', cause: refused })],
    ['a mistake in SQL', driverError('42601')],
    ['an error of a program', new TypeError('x is undefined')],
    ['a lost socket of somebody else', Object.assign(new Error('reset'), { code: 'ECONNRESET' })],
    ['something that is no error', 'no'],
  ])('pass when they are %s', async (_, error) => {
    expect(await failing(error)).toBe(error)
  })

  it('that this package throws on purpose are not said otherwise', () => {
    expect(
      databaseError(new TenantError('no', { code: 'unsafe_runtime_role', cause: driverError('42501') })),
    ).toBeUndefined()
    expect(databaseError(new InvalidArgumentError('no'))).toBeUndefined()
  })

  it('are translated once', () => {
    const error = databaseError(refused)
    expect(databaseError(error)).toBe(error)
  })

  it.each([undefined, null, 'text', 42, {}, new Error('no')])('are none in %s', (value) => {
    expect(databaseError(value)).toBeUndefined()
  })

  it('do not go round in a circle', () => {
    const error = new Error('a')
    error.cause = error
    expect(databaseError(error)).toBeUndefined()
  })

  it.each([
    Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }),
    Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
    new Error('Connection terminated unexpectedly'),
  ])('of a connection that was lost say that it may have been done: %s', (lost) => {
    expect(databaseError(new DrizzleQueryError('commit', [], lost))).toMatchObject({
      code: 'unavailable',
      status: 503,
      retryable: false,
      sqlstate: undefined,
    })
  })

  it('leave values alone', async () => {
    await expect(withTypedErrors(async () => 42)).resolves.toBe(42)
  })
})

describe('a typed error', () => {
  it('has a status, words and advice for every code', () => {
    for (const code of DATABASE_ERROR_CODES) {
      const error: AnyDatabaseError = new DatabaseError({ code }) as AnyDatabaseError
      expect(error).toBeInstanceOf(VetPlanError)
      expect(error).toBeInstanceOf(DatabaseError)
      expect(error.status).toBeGreaterThanOrEqual(403)
      expect(error.sentence).toMatch(/^[A-Z].*\.$/)
      expect(error.hint).toMatch(/^[A-Z].*\.$/)
      expect(error.message).toMatch(/^[a-z].*[^.]$/)
    }
  })

  it('is none of the other classes', () => {
    expect(new TenantError('no', { code: 'invalid_context' })).not.toBeInstanceOf(DatabaseError)
    expect(null).not.toBeInstanceOf(DatabaseError)
  })

  it('is narrowed by its code', () => {
    const error = told('VP004', { table: 'vet_patients', constraint: 'vet_patients_weight_kg_kept' })
    switch (error?.code) {
      case 'kept_by_database':
        expectTypeOf(error.status).toEqualTypeOf<422>()
        expect(error.constraint === 'vet_patients_weight_kg_kept').toBe(true)
        break
      case 'slot_taken':
        expectTypeOf(error.status).toEqualTypeOf<409>()
        break
      default:
        expect.unreachable()
    }
    const caught: unknown = error
    if (caught instanceof DatabaseError) expectTypeOf(caught).toEqualTypeOf<AnyDatabaseError>()
    // @ts-expect-error no error has this code
    expect(error?.code === 'no_such_code').toBe(false)
  })
})

describe('words', () => {
  it.each([
    ['invoices', 'invoice'],
    ['deaForms', 'DEA form'],
    ['diagnoses', 'diagnosis'],
    ['clinicalAddenda', 'clinical addendum'],
    ['staff', 'staff member'],
    ['medicationsFormulary', 'medication'],
    ['recurringAppointmentSeries', 'recurring appointment series'],
  ])('one of %s is a %s', (name, words) => {
    expect(one(name)).toBe(words)
  })
})
