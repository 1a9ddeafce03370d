import { sql } from 'drizzle-orm'
import { date, index, integer, pgTable, smallint, text, uuid, varchar } from 'drizzle-orm/pg-core'
import { clients } from '../clients/clients'
import {
  atMost,
  between,
  closedList,
  controlled,
  decimal,
  different,
  encryptedOnly,
  encryptedText,
  endsAfter,
  flag,
  id,
  kept,
  kilograms,
  moment,
  notBlank,
  notNegative,
  organizationId,
  phi,
  positive,
  quantity,
  shaped,
  sharedIndex,
  sharedReference,
  tenantIndex,
  tenantKey,
  tenantReference,
  tenantUnique,
  timestamps,
  type ValueOf,
} from '../columns'
import { users } from '../identity/users'
import { inventoryBatches } from '../inventory/items'
import { medicalEncounters } from '../medical/encounters'
import { vcprRecords } from '../medical/vcpr'
import { patients } from '../patients/patients'
import { administrationRouteEnum, deaScheduleEnum, medicationsFormulary } from '../reference/formulary'
import { species } from '../reference/species'
import {
  all,
  any,
  compare,
  exactlyWhen,
  implies,
  isIn,
  isTrue,
  known,
  NDC,
  not,
  onDay,
  onlyWhen,
  PHONE,
  requiredWhen,
  rule,
  same,
  together,
} from '../rules/index'
import { staff } from '../staff/staff'
import { veterinarians } from '../staff/veterinarians'
import { clinics } from '../tenancy/organizations'
import { dispensingUnitEnum, doseUnitEnum, drugUseRules } from './drug-use'

export const prescriptionStatusEnum = closedList('vet_prescription_status', [
  'active',
  'completed',
  'discontinued',
  'expired',
  'cancelled',
])
export type PrescriptionStatus = ValueOf<typeof prescriptionStatusEnum>

/** How an order reaches whoever fills it; `in_house` is dispensed from the clinic's own stock. */
export const prescriptionTransmissionEnum = closedList('vet_prescription_transmission', [
  'in_house',
  'paper',
  'electronic',
  'fax',
  'phone',
])
export type PrescriptionTransmission = ValueOf<typeof prescriptionTransmissionEnum>

/**
 * An order for a drug, as the veterinarian signed it: written once, never rewritten. A change of drug, dose or quantity
 * ends the row and issues another one that replaces it. Name, address and registration of the day of issue are copied
 * here, because the tables they come from move on. Refills are in `vet_prescription_refills`.
 *
 * Controlled substances follow 21 CFR 1306: contents by 1306.05(a), no refill of schedule II by 1306.12(a), at most five
 * refills within six months for schedules III and IV by 1306.22(a). Extra-label use follows 21 CFR 530.
 */
export const prescriptions = pgTable(
  'vet_prescriptions',
  {
    organizationId: organizationId(),
    id: id(),
    /** Location it was written at. */
    clinicId: uuid('clinic_id').notNull(),
    prescriptionNumber: varchar('prescription_number', { length: 50 }).notNull(),
    encounterId: uuid('encounter_id'),
    patientId: uuid('patient_id').notNull(),
    /** Who it was written for and who takes the drug home. */
    clientId: uuid('client_id').notNull(),
    prescribingVeterinarianId: uuid('prescribing_veterinarian_id').notNull(),
    /** The veterinarian-client-patient relationship it rests on. */
    vcprId: uuid('vcpr_id'),
    /** The prescription this one takes the place of: a renewal or a changed dose. */
    replacesId: uuid('replaces_id'),

    /** Entry of the formulary; empty for a compounded or unlisted drug. */
    medicationId: uuid('medication_id'),
    /** Drug as prescribed: brand or established name. */
    medicationName: phi(varchar('medication_name', { length: 255 }).notNull()),
    /** Established name and active ingredients. */
    activeIngredient: phi(varchar('active_ingredient', { length: 255 })),
    /** National Drug Code of the product, with hyphens. */
    ndc: phi(varchar('ndc', { length: 14 })),
    /** Strength as labelled, for example `50 mg/ml`. */
    strength: phi(varchar('strength', { length: 100 })),
    dosageForm: phi(varchar('dosage_form', { length: 100 })),
    /** One dose, in `dose_unit`. */
    dose: phi(quantity('dose')),
    doseUnit: phi(doseUnitEnum('dose_unit')),
    /** The dose by body weight that it was calculated from. */
    doseMgPerKg: phi(decimal('dose_mg_per_kg', 10, 4)),
    /** Body weight that the dose was calculated for. */
    patientWeightKg: phi(kilograms('patient_weight_kg')),
    route: phi(administrationRouteEnum('route')),
    /** For example `every 12 hours`. */
    frequency: phi(varchar('frequency', { length: 100 })),
    durationDays: phi(smallint('duration_days')),
    /** Directions for use, as printed on the label. */
    directions: phi(text('directions').notNull()),
    /** Cautionary statements of the label. */
    cautions: phi(text('cautions')),
    /** What one filling dispenses, in `quantity_unit`. */
    quantity: controlled(phi(quantity('quantity').notNull())),
    quantityUnit: phi(dispensingUnitEnum('quantity_unit').notNull()),
    isSubstitutionPermitted: flag('is_substitution_permitted', true),
    isCompounded: flag('is_compounded', false),
    /** Why no approved drug would do. */
    compoundingReason: phi(text('compounding_reason')),

    /** When the veterinarian signed it. */
    issuedAt: moment('issued_at').notNull().defaultNow(),
    /** Calendar day of issue at the clinic. It is dated as of, and signed on, this day (21 CFR 1306.05(a)). */
    issuedOn: date('issued_on').notNull().default(sql`current_date`),
    /** Day before which it may not be filled (21 CFR 1306.12(b)). */
    earliestFillOn: date('earliest_fill_on'),
    /** Last day on which it may be filled or refilled. */
    expiresOn: date('expires_on'),
    /** First and last day of the therapy. */
    startDate: date('start_date'),
    endDate: date('end_date'),
    status: prescriptionStatusEnum('status').notNull().default('active'),
    refillsAuthorized: controlled(smallint('refills_authorized').notNull().default(0)),
    /** Refills dispensed so far, counted from `vet_prescription_refills`. The first filling is none. */
    refillsUsed: controlled(
      kept(smallint('refills_used').notNull().default(0), 'Dispense a refill in vet_prescription_refills.'),
    ),

    isControlled: controlled(flag('is_controlled', false)),
    /** Schedule on the day of issue, federal or the stricter one of the state. */
    deaSchedule: controlled(phi(deaScheduleEnum('dea_schedule').notNull().default('unscheduled'))),
    /** DEA registration the prescriber used, encrypted: a copy of the day of issue. */
    deaRegistrationSnapshotEncrypted: controlled(phi(encryptedText('dea_registration_snapshot'))),
    prescriberName: phi(varchar('prescriber_name', { length: 200 })),
    /** Registered address of the prescriber. */
    prescriberAddress: phi(text('prescriber_address')),
    /** Full name of the animal's owner. */
    recipientName: phi(varchar('recipient_name', { length: 200 })),
    /** Address of the animal's owner. */
    recipientAddress: phi(text('recipient_address')),
    /** Schedule II ordered by telephone in an emergency (21 CFR 1306.11(d)). */
    isEmergencyOral: flag('is_emergency_oral', false),
    /** When the state's prescription monitoring program was asked about the client. */
    pdmpCheckedAt: controlled(moment('pdmp_checked_at')),
    /** When the dispensing was reported to that program. */
    pdmpReportedAt: controlled(moment('pdmp_reported_at')),

    isExtraLabel: flag('is_extra_label', false),
    /** Condition treated. */
    indication: phi(text('indication')),
    /** Species treated. */
    speciesId: uuid('species_id'),
    animalsTreated: phi(integer('animals_treated').notNull().default(1)),
    /** The animal, its milk or its eggs may be eaten. */
    isFoodAnimal: flag('is_food_animal', false),
    /** Withdrawal time before slaughter, in days after the last dose. */
    withdrawalMeatDays: phi(smallint('withdrawal_meat_days')),
    /** Withholding time of milk, in hours after the last dose. */
    withdrawalMilkHours: phi(smallint('withdrawal_milk_hours')),
    /** Discard time of eggs, in days after the last dose. */
    withdrawalEggDays: phi(smallint('withdrawal_egg_days')),
    /** Where the withdrawal time comes from: the label, or a FARAD answer. */
    withdrawalBasis: phi(text('withdrawal_basis')),

    transmissionMethod: prescriptionTransmissionEnum('transmission_method').notNull().default('in_house'),
    pharmacyName: varchar('pharmacy_name', { length: 200 }),
    pharmacyPhone: varchar('pharmacy_phone', { length: 20 }),
    pharmacyFax: varchar('pharmacy_fax', { length: 20 }),
    pharmacyAddress: text('pharmacy_address'),
    firstDispensedOn: date('first_dispensed_on'),
    firstDispensedBy: uuid('first_dispensed_by'),
    /** Quantity of the first filling, in `quantity_unit`; less than prescribed when it was filled in part. */
    firstDispensedQuantity: phi(quantity('first_dispensed_quantity')),
    /** Batch of the first filling, for recalls. */
    inventoryBatchId: uuid('inventory_batch_id'),

    discontinuedAt: moment('discontinued_at'),
    /** The user who ended it. */
    discontinuedBy: uuid('discontinued_by'),
    discontinuedReason: phi(text('discontinued_reason')),
    notes: phi(text('notes')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.encounterId, medicalEncounters),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.clientId, clients),
    tenantReference(t, t.prescribingVeterinarianId, veterinarians),
    tenantReference(t, t.vcprId, vcprRecords),
    tenantReference(t, t.replacesId, t),
    sharedReference(t.medicationId, medicationsFormulary),
    sharedReference(t.speciesId, species),
    tenantReference(t, t.firstDispensedBy, staff),
    tenantReference(t, t.inventoryBatchId, inventoryBatches),
    tenantReference(t, t.discontinuedBy, users),
    notBlank(t.prescriptionNumber),
    different(t.replacesId, t.id),
    notBlank(t.medicationName),
    notBlank(t.directions),
    shaped(t.ndc, NDC),
    doseUnitEnum.check(t.doseUnit),
    dispensingUnitEnum.check(t.quantityUnit),
    administrationRouteEnum.check(t.route),
    prescriptionStatusEnum.check(t.status),
    deaScheduleEnum.check(t.deaSchedule),
    prescriptionTransmissionEnum.check(t.transmissionMethod),
    positive(t.quantity),
    positive(t.doseMgPerKg),
    positive(t.patientWeightKg),
    ...drugUseRules(t),
    ...exactlyWhen(isTrue(t.isCompounded), t.compoundingReason),
    rule(t.issuedAt, 'on_day', onDay(t.issuedAt, t.issuedOn), 'must fall on the day it is dated'),
    endsAfter(t.expiresOn, t.issuedOn),
    endsAfter(t.earliestFillOn, t.issuedOn),
    endsAfter(t.endDate, t.startDate),
    shaped(t.pharmacyPhone, PHONE),
    shaped(t.pharmacyFax, PHONE),
    ...requiredWhen(isIn(t.transmissionMethod, 'electronic', 'fax', 'phone'), t.pharmacyName),

    between(t.refillsAuthorized, 0, 99),
    notNegative(t.refillsUsed),
    atMost(t.refillsUsed, t.refillsAuthorized),
    // Schedule I has no accepted medical use: nothing in it can be prescribed (21 USC 812(b)(1)).
    rule(
      t.deaSchedule,
      'prescribable',
      not(isIn(t.deaSchedule, 'schedule_i')),
      'is schedule I, which cannot be prescribed',
    ),
    rule(
      t.isControlled,
      'scheduled',
      same(
        isTrue(t.isControlled),
        isIn(t.deaSchedule, 'schedule_i', 'schedule_ii', 'schedule_iii', 'schedule_iv', 'schedule_v'),
      ),
      'holds exactly when the drug is in schedule I to V',
    ),
    // Schedule II is never refilled (21 CFR 1306.12(a)).
    rule(
      t.refillsAuthorized,
      'schedule_ii',
      implies(isIn(t.deaSchedule, 'schedule_ii'), compare(t.refillsAuthorized, '=', 0)),
      'must be 0 for schedule II',
    ),
    // Schedules III and IV: at most five refills, none later than six months after the day of issue (21 CFR 1306.22(a)).
    rule(
      t.refillsAuthorized,
      'schedule_iii_iv',
      implies(isIn(t.deaSchedule, 'schedule_iii', 'schedule_iv'), compare(t.refillsAuthorized, '<=', 5)),
      'must be at most 5 for schedules III and IV',
    ),
    rule(
      t.expiresOn,
      'schedule_iii_iv',
      implies(
        isIn(t.deaSchedule, 'schedule_iii', 'schedule_iv'),
        all(known(t.expiresOn), compare(t.expiresOn, '<=', { column: t.issuedOn, plus: { months: 6 } })),
      ),
      'is required for schedules III and IV, at most 6 months after the day of issue',
    ),
    // Several schedule II prescriptions of one day cover at most 90 days together (21 CFR 1306.12(b)(1)).
    rule(
      t.earliestFillOn,
      'schedule_ii',
      implies(
        isIn(t.deaSchedule, 'schedule_ii'),
        compare(t.earliestFillOn, '<=', { column: t.issuedOn, plus: { days: 90 } }),
      ),
      'must be at most 90 days after the day of issue for schedule II',
    ),
    // Schedule II is written or electronic; by telephone only in an emergency (21 CFR 1306.11(a), (d)).
    rule(
      t.transmissionMethod,
      'schedule_ii',
      implies(
        isIn(t.deaSchedule, 'schedule_ii'),
        any(
          isIn(t.transmissionMethod, 'in_house', 'paper', 'electronic'),
          all(isIn(t.transmissionMethod, 'phone'), isTrue(t.isEmergencyOral)),
        ),
      ),
      'must be paper or electronic for schedule II, or phone in an emergency',
    ),
    rule(
      t.isEmergencyOral,
      'schedule_ii',
      implies(isTrue(t.isEmergencyOral), all(isIn(t.deaSchedule, 'schedule_ii'), isIn(t.transmissionMethod, 'phone'))),
      'is only for schedule II ordered by phone',
    ),
    // Contents of a prescription for a controlled substance (21 CFR 1306.05(a)); drug, quantity and directions always are.
    ...requiredWhen(
      isTrue(t.isControlled),
      t.strength,
      t.dosageForm,
      t.prescriberName,
      t.prescriberAddress,
      t.deaRegistrationSnapshotEncrypted,
      t.recipientName,
      t.recipientAddress,
    ),
    notBlank(t.strength),
    notBlank(t.dosageForm),
    notBlank(t.prescriberName),
    notBlank(t.prescriberAddress),
    notBlank(t.recipientName),
    notBlank(t.recipientAddress),
    encryptedOnly(t.deaRegistrationSnapshotEncrypted),
    ...onlyWhen(isTrue(t.isControlled), t.pdmpCheckedAt, t.pdmpReportedAt),

    positive(t.firstDispensedQuantity),
    atMost(t.firstDispensedQuantity, t.quantity),
    rule(
      t.firstDispensedOn,
      'complete',
      together(t.firstDispensedOn, t.firstDispensedBy, t.firstDispensedQuantity),
      'is given together with who dispensed it and how much',
    ),
    ...onlyWhen(known(t.firstDispensedOn), t.inventoryBatchId),
    endsAfter(t.firstDispensedOn, t.issuedOn),
    endsAfter(t.firstDispensedOn, t.earliestFillOn),
    rule(
      t.firstDispensedOn,
      'before_expiry',
      compare(t.firstDispensedOn, '<=', t.expiresOn),
      'must not be after the last day on which it may be filled',
    ),
    ...exactlyWhen(
      isIn(t.status, 'discontinued', 'cancelled'),
      t.discontinuedAt,
      t.discontinuedBy,
      t.discontinuedReason,
    ),
    notBlank(t.discontinuedReason),
    endsAfter(t.discontinuedAt, t.issuedAt),
    // Cancelled means that nothing was dispensed; anything later is discontinued.
    rule(
      t.status,
      'cancelled_unused',
      implies(isIn(t.status, 'cancelled'), all(compare(t.refillsUsed, '=', 0), not(known(t.firstDispensedOn)))),
      'cannot be cancelled once something was dispensed: discontinue it',
    ),

    // The number on the label.
    tenantUnique(t, t.prescriptionNumber),
    // Running therapies, and those that end soon.
    tenantIndex(t, t.status, t.endDate),
    // Prescriptions to expire.
    tenantIndex(t, t.expiresOn),
    // Medication list and history of an animal.
    tenantIndex(t, t.patientId, t.issuedOn),
    // Prescriptions of a location or a veterinarian in a period.
    tenantIndex(t, t.clinicId, t.issuedOn),
    tenantIndex(t, t.prescribingVeterinarianId, t.issuedOn),
    // Controlled substances of a period, for an inspection.
    index('vet_prescriptions_controlled_idx')
      .on(t.organizationId, t.deaSchedule, t.issuedOn)
      .where(sql`${t.isControlled}`),
    // Who was given this batch, for a recall.
    tenantIndex(t, t.inventoryBatchId),
    // Prescriptions of a client, a visit, a drug, a species, a relationship or a person; support the keys.
    tenantIndex(t, t.clientId),
    tenantIndex(t, t.encounterId),
    sharedIndex(t, t.medicationId),
    sharedIndex(t, t.speciesId),
    tenantIndex(t, t.vcprId),
    tenantIndex(t, t.replacesId),
    tenantIndex(t, t.firstDispensedBy),
    tenantIndex(t, t.discontinuedBy),
  ],
)

export type PrescriptionRow = typeof prescriptions.$inferSelect
export type NewPrescriptionRow = typeof prescriptions.$inferInsert
