import { sql } from 'drizzle-orm'
import { date, foreignKey, pgTable, smallint, text, unique, uuid, varchar } from 'drizzle-orm/pg-core'
import {
  closedList,
  controlled,
  different,
  encryptedOnly,
  encryptedText,
  endsAfter,
  flag,
  id,
  moment,
  money,
  notBlank,
  notNegative,
  organizationId,
  positive,
  quantity,
  shaped,
  tenantIndex,
  tenantKey,
  tenantReference,
  tenantUnique,
  timestamps,
  type ValueOf,
} from '../columns'
import { users } from '../identity/users'
import { inventoryItems } from '../inventory/items'
import { suppliers } from '../inventory/suppliers'
import { deaScheduleEnum } from '../reference/formulary'
import {
  all,
  compare,
  DEA_NUMBER,
  exactlyWhen,
  implies,
  isIn,
  isTrue,
  known,
  NDC,
  not,
  onlyWhen,
  PHONE,
  requiredWhen,
  rule,
  together,
  WEB_ADDRESS,
} from '../rules/index'
import { clinics } from '../tenancy/organizations'

/** Order of schedule I and II substances; report of theft or loss; record of destruction. */
export const deaFormKindEnum = closedList('vet_dea_form_kind', ['222', '106', '41'])
export type DeaFormKind = ValueOf<typeof deaFormKindEnum>

export const deaFormStatusEnum = closedList('vet_dea_form_status', ['draft', 'submitted', 'completed', 'void'])
export type DeaFormStatus = ValueOf<typeof deaFormStatusEnum>

/** Causes of Form 106. */
export const deaLossTypeEnum = closedList('vet_dea_loss_type', [
  'break_in',
  'armed_robbery',
  'employee_theft',
  'customer_theft',
  'lost_in_transit',
  'hijacking',
  'disaster',
  'other',
])
export type DeaLossType = ValueOf<typeof deaLossTypeEnum>

/**
 * A form to the Drug Enforcement Administration: 222 orders schedule I and II substances (21 CFR 1305.12), 106 reports a
 * theft or significant loss (1301.76(b)), 41 records a destruction (1304.21(e), 1317.95). Kept for two years at least,
 * at the registered location. What a form of one kind needs is empty on the others. A submitted form is not changed
 * except to complete or void it.
 */
export const deaForms = pgTable(
  'vet_dea_forms',
  {
    organizationId: organizationId(),
    id: id(),
    /** The registered location. */
    clinicId: uuid('clinic_id').notNull(),
    formKind: deaFormKindEnum('form_kind').notNull(),
    /** Printed or electronic order number of a 222; the practice's own number of a 106 or 41. */
    formNumber: controlled(varchar('form_number', { length: 50 }).notNull()),
    status: deaFormStatusEnum('status').notNull().default('draft'),
    /** Registrant as on the form: name, address and registration, encrypted. */
    registrantName: controlled(varchar('registrant_name', { length: 255 })),
    registrantAddress: controlled(text('registrant_address')),
    deaRegistrationEncrypted: controlled(encryptedText('dea_registration')),
    preparedBy: uuid('prepared_by').notNull(),
    /** The registrant or somebody with a power of attorney (21 CFR 1305.05). */
    signedBy: uuid('signed_by'),
    signedByPowerOfAttorney: flag('signed_by_power_of_attorney', false),
    submittedAt: moment('submitted_at'),
    /** When nothing more is to be done: all received, the report accepted, the substances destroyed. */
    completedAt: moment('completed_at'),
    voidedAt: moment('voided_at'),
    voidReason: text('void_reason'),
    documentUrl: varchar('document_url', { length: 500 }),
    notes: text('notes'),

    /** Form 222: placed through the electronic ordering system (CSOS). */
    isElectronic: flag('is_electronic', false),
    /** Form 222: date of the order. The supplier may fill it for 60 days. */
    orderedOn: date('ordered_on'),
    /** Form 222: the supplier, as on the form. */
    supplierId: uuid('supplier_id'),
    supplierName: varchar('supplier_name', { length: 255 }),
    supplierAddress: text('supplier_address'),
    supplierDeaNumber: controlled(varchar('supplier_dea_number', { length: 9 })),
    /** Form 222: number of the last line filled in. */
    lastLineNumber: smallint('last_line_number'),

    /** Form 106: what happened. */
    lossType: controlled(deaLossTypeEnum('loss_type')),
    /** Form 106: day of the theft or loss, where it is known. */
    lostOn: date('lost_on'),
    discoveredOn: date('discovered_on'),
    /** Form 106: day the DEA field office was told in writing, within one business day of the discovery. */
    fieldOfficeNotifiedOn: date('field_office_notified_on'),
    /** Form 106: last day to submit it, 45 days after the discovery (21 CFR 1301.76(b)). Kept by the database. */
    reportDueOn: date('report_due_on').generatedAlwaysAs(sql.raw(`"discovered_on" + 45`)),
    circumstances: controlled(text('circumstances')),
    /** Form 106: what the practice did to prevent it happening again. */
    correctiveMeasures: text('corrective_measures'),
    policeDepartment: varchar('police_department', { length: 255 }),
    policePhone: varchar('police_phone', { length: 20 }),
    policeReportNumber: varchar('police_report_number', { length: 100 }),
    /** Form 106: thefts or losses at this location in the last 24 months. */
    priorLosses: smallint('prior_losses'),
    /** Form 106: what the missing substances had cost. */
    purchaseCost: money('purchase_cost'),
    /** Form 106: marks by which the containers could be known. */
    identifyingMarks: text('identifying_marks'),
    /** Form 106: who carried what was lost in transit. */
    carrierName: varchar('carrier_name', { length: 255 }),
    /** Form 106: people who were killed or hurt. */
    personsKilled: smallint('persons_killed'),
    personsInjured: smallint('persons_injured'),

    /** Form 41: day, place and manner; afterwards the substance cannot be recovered (21 CFR 1300.05). */
    destroyedOn: date('destroyed_on'),
    destructionPlace: text('destruction_place'),
    destructionMethod: controlled(text('destruction_method')),
    /** Form 41: two authorized employees who saw it. */
    firstWitnessId: controlled(uuid('first_witness_id')),
    secondWitnessId: controlled(uuid('second_witness_id')),
    ...timestamps,
  },
  (t) => {
    const sent = isIn(t.status, 'submitted', 'completed')
    const order = isIn(t.formKind, '222')
    const loss = isIn(t.formKind, '106')
    const destruction = isIn(t.formKind, '41')
    return [
      ...tenantKey(t),
      tenantReference(t, t.clinicId, clinics),
      tenantReference(t, t.supplierId, suppliers),
      tenantReference(t, t.preparedBy, users),
      tenantReference(t, t.signedBy, users),
      tenantReference(t, t.firstWitnessId, users),
      tenantReference(t, t.secondWitnessId, users),
      deaFormKindEnum.check(t.formKind),
      notBlank(t.formNumber),
      deaFormStatusEnum.check(t.status),
      encryptedOnly(t.deaRegistrationEncrypted),
      ...requiredWhen(
        sent,
        t.registrantName,
        t.registrantAddress,
        t.deaRegistrationEncrypted,
        t.signedBy,
        t.submittedAt,
      ),
      ...onlyWhen(not(isIn(t.status, 'draft')), t.submittedAt),
      ...exactlyWhen(isIn(t.status, 'completed'), t.completedAt),
      endsAfter(t.completedAt, t.submittedAt),
      ...exactlyWhen(isIn(t.status, 'void'), t.voidedAt, t.voidReason),
      shaped(t.documentUrl, WEB_ADDRESS),
      ...requiredWhen(
        all(order, sent),
        t.orderedOn,
        t.supplierName,
        t.supplierAddress,
        t.supplierDeaNumber,
        t.lastLineNumber,
      ),
      ...onlyWhen(
        order,
        t.orderedOn,
        t.supplierId,
        t.supplierName,
        t.supplierAddress,
        t.supplierDeaNumber,
        t.lastLineNumber,
      ),
      rule(t.isElectronic, 'of_222', implies(isTrue(t.isElectronic), order), 'is only for an order on Form 222'),
      rule(
        t.signedByPowerOfAttorney,
        'of_222',
        implies(isTrue(t.signedByPowerOfAttorney), order),
        'is only for an order on Form 222',
      ),
      shaped(t.supplierDeaNumber, DEA_NUMBER),
      positive(t.lastLineNumber),
      deaLossTypeEnum.check(t.lossType),
      ...requiredWhen(
        all(loss, sent),
        t.lossType,
        t.discoveredOn,
        t.circumstances,
        t.correctiveMeasures,
        t.priorLosses,
      ),
      ...onlyWhen(
        loss,
        t.lossType,
        t.lostOn,
        t.discoveredOn,
        t.fieldOfficeNotifiedOn,
        t.circumstances,
        t.correctiveMeasures,
        t.policeDepartment,
        t.policeReportNumber,
        t.priorLosses,
        t.purchaseCost,
        t.identifyingMarks,
      ),
      endsAfter(t.discoveredOn, t.lostOn),
      endsAfter(t.fieldOfficeNotifiedOn, t.discoveredOn),
      ...onlyWhen(known(t.policeDepartment), t.policePhone),
      shaped(t.policePhone, PHONE),
      notNegative(t.priorLosses),
      notNegative(t.purchaseCost),
      ...requiredWhen(all(isIn(t.lossType, 'lost_in_transit', 'hijacking'), sent), t.carrierName),
      ...onlyWhen(isIn(t.lossType, 'lost_in_transit', 'hijacking'), t.carrierName),
      ...onlyWhen(isIn(t.lossType, 'armed_robbery', 'hijacking', 'break_in'), t.personsKilled, t.personsInjured),
      notNegative(t.personsKilled),
      notNegative(t.personsInjured),
      // Form 41: two witnesses, and not the same person twice (21 CFR 1317.95(d)).
      ...requiredWhen(
        all(destruction, sent),
        t.destroyedOn,
        t.destructionPlace,
        t.destructionMethod,
        t.firstWitnessId,
        t.secondWitnessId,
      ),
      ...onlyWhen(
        destruction,
        t.destroyedOn,
        t.destructionPlace,
        t.destructionMethod,
        t.firstWitnessId,
        t.secondWitnessId,
      ),
      different(t.secondWitnessId, t.firstWitnessId),
      // The number of a form; forms of a kind.
      tenantUnique(t, t.formKind, t.formNumber),
      // Target of the lines' key: a line knows the kind of its form.
      unique('vet_dea_forms_kind_unique').on(t.organizationId, t.id, t.formKind),
      // Forms of a location, drafts and open orders first.
      tenantIndex(t, t.clinicId, t.status),
      // Reports of theft or loss that fall due.
      tenantIndex(t, t.status, t.reportDueOn),
      // Orders from a supplier; forms a person prepared, signed or witnessed; support the keys.
      tenantIndex(t, t.supplierId),
      tenantIndex(t, t.preparedBy),
      tenantIndex(t, t.signedBy),
      tenantIndex(t, t.firstWitnessId),
      tenantIndex(t, t.secondWitnessId),
    ]
  },
)

export type DeaFormRow = typeof deaForms.$inferSelect
export type NewDeaFormRow = typeof deaForms.$inferInsert

/**
 * One line of a form: a substance in one finished form and package, ordered, missing or destroyed. The kind of the form
 * is repeated here, and held equal by the key, because each kind asks for its own data.
 */
export const deaFormItems = pgTable(
  'vet_dea_form_items',
  {
    organizationId: organizationId(),
    id: id(),
    formKind: deaFormKindEnum('form_kind').notNull(),
    deaFormId: uuid('dea_form_id').notNull(),
    lineNumber: smallint('line_number').notNull(),
    inventoryItemId: uuid('inventory_item_id'),
    substanceName: controlled(varchar('substance_name', { length: 255 }).notNull()),
    deaSchedule: controlled(deaScheduleEnum('dea_schedule').notNull()),
    ndc: varchar('ndc', { length: 14 }),
    strength: varchar('strength', { length: 100 }),
    dosageForm: varchar('dosage_form', { length: 100 }),
    /** Units in one package: tablets, millilitres. */
    packageSize: quantity('package_size'),
    packageCount: controlled(smallint('package_count')),
    /** Units in all: ordered, missing or destroyed. */
    quantity: controlled(quantity('quantity').notNull()),
    /** What a unit is, for example tablet or mL. */
    unit: varchar('unit', { length: 30 }).notNull(),
    lotNumber: varchar('lot_number', { length: 100 }),
    /** Form 222: what arrived, and when. The purchaser records both on the form (21 CFR 1305.13(e)). */
    packagesReceived: controlled(smallint('packages_received')),
    receivedOn: date('received_on'),
    ...timestamps,
  },
  (t) => {
    const order = isIn(t.formKind, '222')
    return [
      ...tenantKey(t),
      foreignKey({
        name: 'vet_dea_form_items_dea_form_fk',
        columns: [t.organizationId, t.formKind, t.deaFormId],
        foreignColumns: [deaForms.organizationId, deaForms.formKind, deaForms.id],
      }).onDelete('restrict'),
      tenantReference(t, t.inventoryItemId, inventoryItems),
      deaFormKindEnum.check(t.formKind),
      positive(t.lineNumber),
      notBlank(t.substanceName),
      deaScheduleEnum.check(t.deaSchedule),
      rule(t.deaSchedule, 'controlled', not(isIn(t.deaSchedule, 'unscheduled')), 'must be one of the five schedules'),
      // 21 CFR 1305.03: Form 222 is for schedules I and II.
      rule(
        t.deaSchedule,
        'of_222',
        implies(order, isIn(t.deaSchedule, 'schedule_i', 'schedule_ii')),
        'must be I or II on Form 222',
      ),
      shaped(t.ndc, NDC),
      // Form 106 names every product by its NDC; a 222 gets it from the supplier.
      ...requiredWhen(isIn(t.formKind, '106'), t.ndc),
      ...requiredWhen(isIn(t.formKind, '106', '41'), t.strength, t.dosageForm),
      ...requiredWhen(order, t.packageSize, t.packageCount),
      positive(t.packageSize),
      positive(t.packageCount),
      positive(t.quantity),
      notBlank(t.unit),
      ...onlyWhen(order, t.packagesReceived, t.receivedOn),
      rule(
        t.receivedOn,
        'with_packages',
        together(t.packagesReceived, t.receivedOn),
        'and the number of packages are known together',
      ),
      notNegative(t.packagesReceived),
      rule(
        t.packagesReceived,
        'as_ordered',
        compare(t.packagesReceived, '<=', t.packageCount),
        'must not exceed the packages ordered',
      ),
      // Lines of a form; supports its key.
      tenantUnique(t, t.deaFormId, t.formKind, t.lineNumber),
      // Forms that concern an item of stock.
      tenantIndex(t, t.inventoryItemId),
    ]
  },
)

export type DeaFormItemRow = typeof deaFormItems.$inferSelect
export type NewDeaFormItemRow = typeof deaFormItems.$inferInsert
