import { date, index, pgTable, text, unique, uuid, varchar } from 'drizzle-orm/pg-core'
import { clients } from '../clients/clients'
import {
  closedList,
  endsAfter,
  flag,
  id,
  moment,
  notBlank,
  organizationId,
  phi,
  positive,
  quantity,
  referenceKey,
  shaped,
  sharedReference,
  tenantIndex,
  tenantKey,
  tenantReference,
  textList,
  timestamps,
  type ValueOf,
} from '../columns'
import { users } from '../identity/users'
import { inventoryBatches } from '../inventory/items'
import { patients } from '../patients/patients'
import { vaccinations } from '../preventive/vaccinations'
import { medicationsFormulary } from '../reference/formulary'
import { exactlyWhen, isIn, isTrue, known, onlyWhen, WEB_ADDRESS } from '../rules/index'
import { prescriptions } from '../treatments/prescriptions'

/**
 * Class I: may cause serious harm or death; II: temporary or reversible harm; III: unlikely to harm (21 CFR 7.3(m)).
 * Between the start of a recall and its classification by the FDA it has none.
 */
export const recallClassEnum = closedList('vet_recall_class', ['class_1', 'class_2', 'class_3', 'not_yet_classified'])
export type RecallClass = ValueOf<typeof recallClassEnum>

/** `active` is what openFDA calls On-Going. */
export const recallStatusEnum = closedList('vet_recall_status', ['pending', 'active', 'completed', 'terminated'])
export type RecallStatus = ValueOf<typeof recallStatusEnum>

export const recallSourceEnum = closedList('vet_recall_source', [
  'openfda',
  'fda_cvm',
  'usda_cvb',
  'epa',
  'manufacturer',
  'distributor',
  'other',
])
export type RecallSource = ValueOf<typeof recallSourceEnum>

/**
 * A recall of a drug, vaccine, device or food, shared by all tenants and read-only to them. Lots and NDCs are matched
 * against batches, prescriptions and vaccinations; where the list of lots is empty, every lot is affected. The columns
 * from `event_id` on are those of openFDA enforcement reports and are empty for recalls from elsewhere.
 */
export const drugRecalls = pgTable(
  'vet_drug_recalls',
  {
    id: id(),
    recallNumber: varchar('recall_number', { length: 50 }).notNull(),
    /** Number under which the FDA publishes it, where it differs. */
    fdaRecallId: varchar('fda_recall_id', { length: 50 }),
    source: recallSourceEnum('source').notNull().default('openfda'),
    sourceUrl: varchar('source_url', { length: 500 }),
    productName: varchar('product_name', { length: 500 }).notNull(),
    productDescription: text('product_description'),
    manufacturer: varchar('manufacturer', { length: 255 }).notNull(),
    /** The substance, where the formulary has it. */
    medicationId: uuid('medication_id'),
    /** Lot numbers as printed; empty means every lot. */
    affectedLotNumbers: textList('affected_lot_numbers'),
    /** National Drug Codes with their hyphens. */
    ndcNumbers: textList('ndc_numbers'),
    recallClass: recallClassEnum('recall_class').notNull().default('not_yet_classified'),
    recallReason: text('recall_reason').notNull(),
    recallInitiatedDate: date('recall_initiated_date').notNull(),
    recommendedAction: text('recommended_action'),
    status: recallStatusEnum('status').notNull().default('active'),
    /** Number that joins the recalls of one event. */
    eventId: varchar('event_id', { length: 50 }),
    recallingFirm: varchar('recalling_firm', { length: 255 }),
    /** Lots and expiry dates in the words of the firm. */
    codeInfo: text('code_info'),
    productQuantity: text('product_quantity'),
    distributionPattern: text('distribution_pattern'),
    voluntaryMandated: varchar('voluntary_mandated', { length: 100 }),
    initialFirmNotification: varchar('initial_firm_notification', { length: 100 }),
    centerClassificationDate: date('center_classification_date'),
    reportDate: date('report_date'),
    terminationDate: date('termination_date'),
    ...timestamps,
  },
  (t) => [
    referenceKey(t),
    sharedReference(t.medicationId, medicationsFormulary),
    notBlank(t.recallNumber),
    recallSourceEnum.check(t.source),
    shaped(t.sourceUrl, WEB_ADDRESS),
    notBlank(t.productName),
    notBlank(t.manufacturer),
    recallClassEnum.check(t.recallClass),
    notBlank(t.recallReason),
    recallStatusEnum.check(t.status),
    ...onlyWhen(isIn(t.status, 'terminated'), t.terminationDate),
    endsAfter(t.terminationDate, t.recallInitiatedDate),
    ...onlyWhen(isIn(t.recallClass, 'class_1', 'class_2', 'class_3'), t.centerClassificationDate),
    // The number of a recall.
    unique('vet_drug_recalls_recall_number_unique').on(t.recallNumber),
    // Recalls in force, newest last.
    index('vet_drug_recalls_status_idx').on(t.status, t.recallInitiatedDate),
    // Recalls of one event; of a substance.
    index('vet_drug_recalls_event_id_idx').on(t.eventId),
    index('vet_drug_recalls_medication_id_idx').on(t.medicationId),
  ],
)

export type DrugRecallRow = typeof drugRecalls.$inferSelect
export type NewDrugRecallRow = typeof drugRecalls.$inferInsert

export const recallNotificationMethodEnum = closedList('vet_recall_notification_method', [
  'email',
  'phone',
  'sms',
  'mail',
])
export type RecallNotificationMethod = ValueOf<typeof recallNotificationMethodEnum>

/**
 * One client who holds, or whose animal was given, a recalled product: told, acknowledged, product brought back. One row
 * per recall and supply, so that a second look for matches tells nobody twice.
 */
export const recallNotifications = pgTable(
  'vet_recall_notifications',
  {
    organizationId: organizationId(),
    id: id(),
    recallId: uuid('recall_id').notNull(),
    patientId: uuid('patient_id').notNull(),
    clientId: uuid('client_id').notNull(),
    /** How the product reached the animal: dispensed, injected, or taken from this batch. */
    prescriptionId: uuid('prescription_id'),
    vaccinationId: uuid('vaccination_id'),
    inventoryBatchId: uuid('inventory_batch_id'),
    notificationSent: flag('notification_sent', false),
    sentAt: moment('sent_at'),
    sentBy: uuid('sent_by'),
    notificationMethod: recallNotificationMethodEnum('notification_method'),
    clientAcknowledgedAt: moment('client_acknowledged_at'),
    productReturned: flag('product_returned', false),
    returnedAt: moment('returned_at'),
    /** How much came back, in the unit it was dispensed in. */
    returnedQuantity: quantity('returned_quantity'),
    notes: phi(text('notes')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    sharedReference(t.recallId, drugRecalls),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.clientId, clients),
    tenantReference(t, t.prescriptionId, prescriptions),
    tenantReference(t, t.vaccinationId, vaccinations),
    tenantReference(t, t.inventoryBatchId, inventoryBatches),
    tenantReference(t, t.sentBy, users),
    ...exactlyWhen(isTrue(t.notificationSent), t.sentAt, t.notificationMethod),
    ...onlyWhen(isTrue(t.notificationSent), t.sentBy),
    recallNotificationMethodEnum.check(t.notificationMethod),
    ...onlyWhen(known(t.sentAt), t.clientAcknowledgedAt),
    endsAfter(t.clientAcknowledgedAt, t.sentAt),
    ...exactlyWhen(isTrue(t.productReturned), t.returnedAt),
    ...onlyWhen(isTrue(t.productReturned), t.returnedQuantity),
    positive(t.returnedQuantity),
    // Nobody is told twice of the same supply; recipients of a recall.
    unique('vet_recall_notifications_supply_unique')
      .on(t.organizationId, t.recallId, t.patientId, t.clientId, t.prescriptionId, t.vaccinationId, t.inventoryBatchId)
      .nullsNotDistinct(),
    // Clients still to be told.
    tenantIndex(t, t.notificationSent, t.createdAt),
    // Recalls that touched an animal, a client, a supply; support the keys.
    tenantIndex(t, t.patientId),
    tenantIndex(t, t.clientId),
    tenantIndex(t, t.prescriptionId),
    tenantIndex(t, t.vaccinationId),
    tenantIndex(t, t.inventoryBatchId),
    tenantIndex(t, t.sentBy),
    // Practices that a recall touched; supports the reference key.
    index('vet_recall_notifications_recall_idx').on(t.recallId, t.organizationId),
  ],
)

export type RecallNotificationRow = typeof recallNotifications.$inferSelect
export type NewRecallNotificationRow = typeof recallNotifications.$inferInsert
