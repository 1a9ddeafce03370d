import { sql } from 'drizzle-orm'
import { date, index, integer, pgTable, text, unique, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core'
import { clients } from '../clients/clients'
import {
  closedList,
  controlled,
  endsAfter,
  id,
  kept,
  moment,
  normalized,
  notBlank,
  organizationId,
  phi,
  positive,
  quantity,
  shaped,
  sharedReference,
  tenantIndex,
  tenantKey,
  tenantReference,
  timestamps,
  type ValueOf,
  writtenOnce,
} from '../columns'
import { medicationAdministration } from '../hospitalization/administration'
import { users } from '../identity/users'
import { inventoryBatches, inventoryItems } from '../inventory/items'
import { suppliers } from '../inventory/suppliers'
import { medicalEncounters } from '../medical/encounters'
import { patients } from '../patients/patients'
import { prescriptionRefills } from '../pharmacy/refills'
import { deaScheduleEnum, medicationsFormulary } from '../reference/formulary'
import {
  all,
  any,
  compare,
  DEA_NUMBER,
  exactlyWhen,
  implies,
  isIn,
  known,
  matches,
  NDC,
  not,
  onlyWhen,
  requiredWhen,
  rule,
} from '../rules/index'
import { veterinarians } from '../staff/veterinarians'
import { clinics } from '../tenancy/organizations'
import { prescriptions } from '../treatments/prescriptions'
import { deaForms } from './forms'

export const registerStatusEnum = closedList('vet_register_status', ['open', 'closed'])
export type RegisterStatus = ValueOf<typeof registerStatusEnum>

/**
 * The book of one controlled substance in one finished form and strength, at one place of storage of one registered
 * location (21 CFR 1304.21(b), 1304.22). A location has one open book for each. Federal law asks for records of every
 * unit received and dispensed, not for a running balance (1304.21(a)): the balance is there to find a loss the same day.
 * A full book is closed and a new one opened; none is deleted.
 */
export const controlledSubstanceRegisters = pgTable(
  'vet_controlled_substance_registers',
  {
    organizationId: organizationId(),
    id: id(),
    /** The registered location. */
    clinicId: uuid('clinic_id').notNull(),
    /** Safe, cabinet or vehicle. */
    storageLocation: varchar('storage_location', { length: 100 }).notNull().default('main'),
    storageNormalized: normalized('storage_normalized', 'storage_location').notNull(),
    /** Established name, for example ketamine hydrochloride. */
    substanceName: controlled(varchar('substance_name', { length: 255 }).notNull()),
    substanceNormalized: controlled(normalized('substance_normalized', 'substance_name').notNull()),
    medicationId: uuid('medication_id'),
    inventoryItemId: uuid('inventory_item_id'),
    deaSchedule: controlled(deaScheduleEnum('dea_schedule').notNull()),
    /** Finished form, for example tablet or solution for injection. */
    dosageForm: varchar('dosage_form', { length: 100 }).notNull(),
    formNormalized: normalized('form_normalized', 'dosage_form').notNull(),
    /** For example `100 mg/mL`. */
    strength: varchar('strength', { length: 100 }).notNull(),
    strengthNormalized: normalized('strength_normalized', 'strength').notNull(),
    ndc: varchar('ndc', { length: 14 }),
    /** What is counted, for example mL or tablet. */
    unit: varchar('unit', { length: 30 }).notNull(),
    /** Units in one commercial container. */
    containerSize: quantity('container_size'),
    /** The registrant, where the stock is held under a veterinarian's own DEA registration and not the location's. */
    registrantId: uuid('registrant_id'),
    /** Units that should be there. Kept by the database from the newest entry. */
    quantityOnHand: controlled(
      kept(quantity('quantity_on_hand').notNull().default('0'), 'Write an entry into the book.'),
    ),
    /** Number of the newest entry. Kept by the database. */
    lastEntryNumber: kept(integer('last_entry_number').notNull().default(0), 'Write an entry into the book.'),
    status: controlled(registerStatusEnum('status').notNull().default('open')),
    openedOn: date('opened_on').notNull().default(sql`current_date`),
    closedOn: date('closed_on'),
    closedBy: uuid('closed_by'),
    notes: text('notes'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    sharedReference(t.medicationId, medicationsFormulary),
    tenantReference(t, t.inventoryItemId, inventoryItems),
    tenantReference(t, t.registrantId, veterinarians),
    tenantReference(t, t.closedBy, users),
    notBlank(t.storageLocation),
    notBlank(t.substanceName),
    deaScheduleEnum.check(t.deaSchedule),
    rule(t.deaSchedule, 'controlled', not(isIn(t.deaSchedule, 'unscheduled')), 'must be one of the five schedules'),
    notBlank(t.dosageForm),
    notBlank(t.strength),
    shaped(t.ndc, NDC),
    notBlank(t.unit),
    positive(t.containerSize),
    rule(t.quantityOnHand, 'covered', compare(t.quantityOnHand, '>=', 0), 'must not fall below 0'),
    registerStatusEnum.check(t.status),
    ...exactlyWhen(isIn(t.status, 'closed'), t.closedOn, t.closedBy),
    endsAfter(t.closedOn, t.openedOn),
    // One open book for a substance, form and strength at a place.
    uniqueIndex('vet_controlled_substance_registers_open_unique')
      .on(
        t.organizationId,
        t.clinicId,
        t.substanceNormalized,
        t.formNormalized,
        t.strengthNormalized,
        t.storageNormalized,
      )
      .where(sql`${t.status} = 'open'`),
    // Books of a location by schedule, open ones for the count.
    index('vet_controlled_substance_registers_clinic_idx').on(t.organizationId, t.clinicId, t.status, t.deaSchedule),
    // Books of an item of stock, of a registrant; support the keys.
    tenantIndex(t, t.inventoryItemId),
    tenantIndex(t, t.registrantId),
    tenantIndex(t, t.closedBy),
    // Books of a substance; supports the reference key.
    index('vet_controlled_substance_registers_medication_idx').on(t.medicationId, t.organizationId),
  ],
)

export type ControlledSubstanceRegisterRow = typeof controlledSubstanceRegisters.$inferSelect
export type NewControlledSubstanceRegisterRow = typeof controlledSubstanceRegisters.$inferInsert

/** What an entry does to the stock: these add to it, the others take from it. */
const ADDING = ['opening', 'receipt', 'transfer_in', 'adjustment_in'] as const

export const controlledTransactionTypeEnum = closedList('vet_controlled_transaction_type', [
  ...ADDING,
  'dispense',
  'administer',
  'waste',
  'breakage',
  'destruction',
  'return_to_supplier',
  'transfer_out',
  'theft',
  'loss',
  'adjustment_out',
])
export type ControlledTransactionType = ValueOf<typeof controlledTransactionTypeEnum>

export const disposalMethodEnum = closedList('vet_disposal_method', [
  'chemical_destruction',
  'incineration',
  'reverse_distributor',
  'other_non_retrievable',
])
export type DisposalMethod = ValueOf<typeof disposalMethodEnum>

/**
 * One entry in the book of a controlled substance: who received, gave, wasted or lost how much, when, and what is left.
 * Append-only: a wrong entry stays and a later one that names it puts the balance right. Entries are numbered without a
 * gap, and each balance follows from the one before. Holds what 21 CFR 1304.22(c) asks of a dispenser: from whom each
 * unit came and to whom it went, with name, address, date, quantity and the person who gave it.
 */
export const controlledSubstanceTransactions = pgTable(
  'vet_controlled_substance_transactions',
  {
    organizationId: organizationId(),
    id: id(),
    registerId: uuid('register_id').notNull(),
    clinicId: uuid('clinic_id').notNull(),
    /** Number within the book, from 1, without a gap. */
    entryNumber: kept(integer('entry_number').notNull().default(1), 'Leave it out: entries are numbered as they come.'),
    /** When it happened; `created_at` says when it was written down. */
    occurredAt: moment('occurred_at').notNull(),
    transactionType: controlled(controlledTransactionTypeEnum('transaction_type').notNull()),
    /** Units added (above zero) or taken (below zero). */
    quantity: controlled(quantity('quantity').notNull()),
    /** Units left after this entry. Kept by the database. */
    balanceAfter: controlled(
      kept(quantity('balance_after').notNull().default('0'), 'Leave it out: it follows from the entries.'),
    ),
    /**
     * The movement of stock that this entry accounts for, in `vet_inventory_transactions`. No foreign key: movements are
     * written once, and move between partitions. Left out, the movement of this quantity in the same transaction is found.
     */
    inventoryTransactionId: uuid('inventory_transaction_id'),
    inventoryBatchId: uuid('inventory_batch_id'),
    lotNumber: varchar('lot_number', { length: 100 }),
    /** From whom the units came or to whom they went: supplier, owner of the animal, registrant, reverse distributor. */
    partyName: phi(varchar('party_name', { length: 255 })),
    partyAddress: phi(text('party_address')),
    /** DEA registration of the other party, where it is a registrant. */
    partyDea: controlled(varchar('party_dea', { length: 9 })),
    supplierId: uuid('supplier_id'),
    clientId: uuid('client_id'),
    patientId: uuid('patient_id'),
    encounterId: uuid('encounter_id'),
    prescriptionId: uuid('prescription_id'),
    refillId: uuid('refill_id'),
    /** The dose on the hospital chart that this entry accounts for. */
    administrationId: uuid('administration_id'),
    /** The veterinarian who ordered it. */
    veterinarianId: uuid('veterinarian_id'),
    /** The order, loss report or destruction record it belongs to. */
    deaFormId: uuid('dea_form_id'),
    /** Invoice or delivery note, the record of what passes between registrants in schedules III to V. */
    invoiceNumber: varchar('invoice_number', { length: 100 }),
    /** Book of this practice, at another place, that is to receive what goes out. */
    transferToId: uuid('transfer_to_id'),
    /** The entry of the other book by which what comes in went out. */
    transferOutId: uuid('transfer_out_id'),
    /** Manner of disposal (21 CFR 1304.22(c)). */
    disposalMethod: disposalMethodEnum('disposal_method'),
    reason: text('reason'),
    /** The entry that this one puts right. */
    correctsId: uuid('corrects_id'),
    /** The person who received, gave or disposed of it. */
    performedBy: controlled(uuid('performed_by').notNull()),
    /** A second person who saw it; for which kinds of entry is a setting of the practice. */
    witnessedBy: controlled(uuid('witnessed_by')),
    notes: phi(text('notes')),
    ...writtenOnce,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.registerId, controlledSubstanceRegisters),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.inventoryBatchId, inventoryBatches),
    tenantReference(t, t.supplierId, suppliers),
    tenantReference(t, t.clientId, clients),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.encounterId, medicalEncounters),
    tenantReference(t, t.prescriptionId, prescriptions),
    tenantReference(t, t.refillId, prescriptionRefills),
    tenantReference(t, t.administrationId, medicationAdministration),
    tenantReference(t, t.veterinarianId, veterinarians),
    tenantReference(t, t.deaFormId, deaForms),
    tenantReference(t, t.transferToId, controlledSubstanceRegisters),
    tenantReference(t, t.transferOutId, t),
    tenantReference(t, t.correctsId, t),
    tenantReference(t, t.performedBy, users),
    tenantReference(t, t.witnessedBy, users),
    positive(t.entryNumber),
    controlledTransactionTypeEnum.check(t.transactionType),
    rule(
      t.quantity,
      'sign',
      any(
        all(isIn(t.transactionType, ...ADDING), compare(t.quantity, '>', 0)),
        all(not(isIn(t.transactionType, ...ADDING)), compare(t.quantity, '<', 0)),
      ),
      'must be above zero for what comes in and below zero for what goes out',
    ),
    rule(t.balanceAfter, 'covered', compare(t.balanceAfter, '>=', 0), 'must not fall below 0'),
    // Received: from whom, address and registration. Dispensed or given: to whom and address (21 CFR 1304.22(c)).
    ...requiredWhen(
      isIn(t.transactionType, 'receipt', 'transfer_in', 'dispense', 'administer', 'return_to_supplier', 'transfer_out'),
      t.partyName,
      t.partyAddress,
    ),
    ...requiredWhen(
      isIn(t.transactionType, 'receipt', 'transfer_in', 'return_to_supplier', 'transfer_out'),
      t.partyDea,
    ),
    rule(t.partyDea, 'dea', matches(t.partyDea, DEA_NUMBER), DEA_NUMBER.message),
    notBlank(t.partyName),
    notBlank(t.partyAddress),
    ...onlyWhen(isIn(t.transactionType, 'receipt', 'return_to_supplier'), t.supplierId),
    ...onlyWhen(
      isIn(t.transactionType, 'receipt', 'return_to_supplier', 'transfer_in', 'transfer_out'),
      t.invoiceNumber,
    ),
    ...onlyWhen(isIn(t.transactionType, 'transfer_out'), t.transferToId),
    ...onlyWhen(isIn(t.transactionType, 'transfer_in'), t.transferOutId),
    rule(t.transferToId, 'other', compare(t.transferToId, '<>', t.registerId), 'must be another book'),
    ...requiredWhen(isIn(t.transactionType, 'dispense', 'administer'), t.patientId, t.veterinarianId),
    ...onlyWhen(isIn(t.transactionType, 'dispense'), t.refillId),
    rule(
      t.administrationId,
      'dose',
      implies(known(t.administrationId), isIn(t.transactionType, 'administer', 'waste')),
      'is only for a dose that was given or its rest that was wasted',
    ),
    disposalMethodEnum.check(t.disposalMethod),
    ...exactlyWhen(isIn(t.transactionType, 'waste', 'destruction'), t.disposalMethod),
    ...requiredWhen(
      isIn(t.transactionType, 'waste', 'breakage', 'destruction', 'theft', 'loss', 'adjustment_in', 'adjustment_out'),
      t.reason,
    ),
    ...onlyWhen(isIn(t.transactionType, 'adjustment_in', 'adjustment_out'), t.correctsId),
    rule(t.correctsId, 'other', compare(t.correctsId, '<>', t.id), 'must be an earlier entry'),
    // Destruction is seen by two employees (21 CFR 1317.95(d)); who sees the rest is a setting of the practice.
    ...requiredWhen(isIn(t.transactionType, 'destruction'), t.witnessedBy),
    rule(t.witnessedBy, 'other', compare(t.witnessedBy, '<>', t.performedBy), 'must be another person'),
    // The book, entry by entry.
    unique('vet_controlled_substance_transactions_entry_unique').on(t.organizationId, t.registerId, t.entryNumber),
    // One entry for a movement of stock; the entry behind a movement.
    uniqueIndex('vet_controlled_substance_transactions_movement_unique')
      .on(t.organizationId, t.inventoryTransactionId)
      .where(sql`${t.inventoryTransactionId} is not null`),
    // What went out is received once.
    uniqueIndex('vet_controlled_substance_transactions_transfer_unique')
      .on(t.organizationId, t.transferOutId)
      .where(sql`${t.transferOutId} is not null`),
    // Transfers on their way to a book; supports the key.
    index('vet_controlled_substance_transactions_transfer_idx').on(t.organizationId, t.transferToId),
    // Entries of a location between two days.
    tenantIndex(t, t.clinicId, t.occurredAt),
    // What an animal was given.
    index('vet_controlled_substance_transactions_patient_idx').on(t.organizationId, t.patientId, t.occurredAt),
    // Entries of one kind between two days, for example all waste.
    index('vet_controlled_substance_transactions_type_idx').on(t.organizationId, t.transactionType, t.occurredAt),
    // Entries of a person, a client, a visit, an order, a batch, a form; support the keys.
    tenantIndex(t, t.performedBy),
    tenantIndex(t, t.witnessedBy),
    tenantIndex(t, t.clientId),
    tenantIndex(t, t.encounterId),
    tenantIndex(t, t.prescriptionId),
    tenantIndex(t, t.refillId),
    tenantIndex(t, t.veterinarianId),
    tenantIndex(t, t.supplierId),
    tenantIndex(t, t.deaFormId),
    tenantIndex(t, t.correctsId),
    index('vet_controlled_substance_transactions_batch_idx').on(t.organizationId, t.inventoryBatchId),
    index('vet_controlled_substance_transactions_dose_idx').on(t.organizationId, t.administrationId),
  ],
)

export type ControlledSubstanceTransactionRow = typeof controlledSubstanceTransactions.$inferSelect
export type NewControlledSubstanceTransactionRow = typeof controlledSubstanceTransactions.$inferInsert
