import { date, integer, pgTable, text, uuid, varchar } from 'drizzle-orm/pg-core'
import { clients } from '../clients/clients'
import {
  atMost,
  between,
  closedList,
  decimal,
  different,
  endsAfter,
  flag,
  id,
  kilograms,
  notBlank,
  organizationId,
  phi,
  positive,
  shaped,
  tenantIndex,
  tenantKey,
  tenantReference,
  tenantUnique,
  timestamps,
  type ValueOf,
} from '../columns'
import { users } from '../identity/users'
import { medicalEncounters } from '../medical/encounters'
import { patientSexEnum, patients, reproductiveStatusEnum } from '../patients/patients'
import { vaccinations } from '../preventive/vaccinations'
import {
  any,
  exactlyWhen,
  implies,
  isIn,
  isTrue,
  known,
  onlyWhen,
  PHONE,
  requiredWhen,
  rule,
  WEB_ADDRESS,
} from '../rules/index'
import { veterinarians } from '../staff/veterinarians'
import { clinics } from '../tenancy/organizations'
import { prescriptions } from '../treatments/prescriptions'

export const adverseEventProductTypeEnum = closedList('vet_ae_product_type', [
  'medication',
  'vaccine',
  'medical_device',
  'food',
])
export type AdverseEventProductType = ValueOf<typeof adverseEventProductTypeEnum>

export const adverseEventSeverityEnum = closedList('vet_ae_severity', [
  'mild',
  'moderate',
  'severe',
  'life_threatening',
  'fatal',
])
export type AdverseEventSeverity = ValueOf<typeof adverseEventSeverityEnum>

/** `permanent_damage` is what openFDA calls Recovered with Sequela, `death` Died. */
export const adverseEventOutcomeEnum = closedList('vet_ae_outcome', [
  'recovered',
  'recovering',
  'ongoing',
  'permanent_damage',
  'death',
  'euthanized',
  'unknown',
])
export type AdverseEventOutcome = ValueOf<typeof adverseEventOutcomeEnum>

/** @deprecated The short name of other schemas; use adverseEventProductTypeEnum. */
export const productTypeEnum = adverseEventProductTypeEnum
/** @deprecated The short name of other schemas; use adverseEventSeverityEnum. */
export const severityEnum = adverseEventSeverityEnum
/** @deprecated The short name of other schemas; use adverseEventOutcomeEnum. */
export const outcomeEnum = adverseEventOutcomeEnum

export const adverseEventCausalityEnum = closedList('vet_ae_causality', [
  'certain',
  'probable',
  'possible',
  'unlikely',
  'unrelated',
])
export type AdverseEventCausality = ValueOf<typeof adverseEventCausalityEnum>

/** Drugs and foods: FDA; vaccines: USDA; EPA-registered flea and tick products: the pesticide centre. */
export const reportingAuthorityEnum = closedList('vet_ae_reporting_authority', [
  'fda_cvm',
  'usda_cvb',
  'epa_npic',
  'manufacturer',
])
export type ReportingAuthority = ValueOf<typeof reportingAuthorityEnum>

export const adverseEventReportTypeEnum = closedList('vet_ae_report_type', [
  'adverse_event',
  'product_problem',
  'product_use_error',
])
export type AdverseEventReportType = ValueOf<typeof adverseEventReportTypeEnum>

export const adverseEventSubmissionEnum = closedList('vet_ae_submission', ['initial', 'follow_up'])
export type AdverseEventSubmission = ValueOf<typeof adverseEventSubmissionEnum>

/** Categories of Form FDA 1932a. */
export const adverseEventReporterEnum = closedList('vet_ae_reporter', [
  'veterinarian',
  'animal_owner',
  'other_health_professional',
  'physician',
  'patient',
  'other',
  'unknown',
])
export type AdverseEventReporter = ValueOf<typeof adverseEventReporterEnum>

export const adverseEventContactEnum = closedList('vet_ae_contact', ['email', 'phone', 'mail', 'none'])
export type AdverseEventContact = ValueOf<typeof adverseEventContactEnum>

export const healthBeforeEventEnum = closedList('vet_ae_health_before', ['good', 'fair', 'poor', 'critical', 'unknown'])
export type HealthBeforeEvent = ValueOf<typeof healthBeforeEventEnum>

export const femalePhysiologicalStatusEnum = closedList('vet_ae_female_status', [
  'pregnant',
  'lactating',
  'pregnant_and_lactating',
  'neither',
  'unknown',
])
export type FemalePhysiologicalStatus = ValueOf<typeof femalePhysiologicalStatusEnum>

export const ageUnitEnum = closedList('vet_ae_age_unit', ['days', 'weeks', 'months', 'years'])
export type AgeUnit = ValueOf<typeof ageUnitEnum>

/**
 * An unwanted event after a drug, vaccine, device or food, or a problem with the product itself, as the practice reports
 * it to the FDA (Form FDA 1932a), USDA, EPA or the manufacturer. The animal is described as it was on the day, for its
 * record goes on changing. `product_name`, `manufacturer` and `lot_number` name the product most suspected; all products
 * and signs are in `vet_adverse_event_products` and `vet_adverse_event_reactions`. A follow-up points at the report it continues.
 */
export const adverseEventReports = pgTable(
  'vet_adverse_event_reports',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id').notNull(),
    reportNumber: varchar('report_number', { length: 50 }).notNull(),
    patientId: uuid('patient_id').notNull(),
    clientId: uuid('client_id'),
    encounterId: uuid('encounter_id'),
    /** What the animal was given, where it is on record. */
    vaccinationId: uuid('vaccination_id'),
    prescriptionId: uuid('prescription_id'),
    reportType: phi(adverseEventReportTypeEnum('report_type').notNull().default('adverse_event')),
    submission: adverseEventSubmissionEnum('submission').notNull().default('initial'),
    /** The report that this one continues. */
    previousReportId: uuid('previous_report_id'),
    productType: adverseEventProductTypeEnum('product_type'),
    productName: phi(varchar('product_name', { length: 255 }).notNull()),
    manufacturer: varchar('manufacturer', { length: 255 }),
    lotNumber: varchar('lot_number', { length: 100 }),
    eventDate: date('event_date').notNull(),
    /** First sign, where it came before the event was noticed. */
    onsetOn: phi(date('onset_on')),
    /** When the practice heard of it. */
    receivedOn: date('received_on'),
    eventDescription: phi(text('event_description').notNull()),
    medicalHistory: phi(text('medical_history')),
    diagnosticFindings: phi(text('diagnostic_findings')),
    healthBefore: phi(healthBeforeEventEnum('health_before').notNull().default('unknown')),
    severity: phi(adverseEventSeverityEnum('severity').notNull()),
    /** Death, danger to life, persistent disability, birth defect or professional intervention (21 CFR 514.3). */
    isSerious: flag('is_serious', false),
    /** The event itself was treated. */
    treatedForEvent: flag('treated_for_event', false),
    treatmentGiven: phi(text('treatment_given')),
    outcome: phi(adverseEventOutcomeEnum('outcome')),
    causalityAssessment: phi(adverseEventCausalityEnum('causality_assessment')),
    assessedBy: uuid('assessed_by'),
    animalsTreated: phi(integer('animals_treated')),
    animalsAffected: phi(integer('animals_affected')),
    /** Species and breed as they were known on the day. */
    species: phi(varchar('species', { length: 100 })),
    breed: phi(varchar('breed', { length: 150 })),
    isCrossbred: flag('is_crossbred', false),
    sex: phi(patientSexEnum('sex')),
    reproductiveStatus: phi(reproductiveStatusEnum('reproductive_status')),
    femaleStatus: phi(femalePhysiologicalStatusEnum('female_status')),
    /** Youngest and oldest, in `age_unit`; equal for one animal. */
    ageMin: phi(decimal('age_min', 6, 2)),
    ageMax: phi(decimal('age_max', 6, 2)),
    ageUnit: phi(ageUnitEnum('age_unit')),
    ageIsEstimated: flag('age_is_estimated', false),
    /** Lightest and heaviest; equal for one animal. */
    minWeightKg: phi(kilograms('min_weight_kg')),
    maxWeightKg: phi(kilograms('max_weight_kg')),
    weightIsEstimated: flag('weight_is_estimated', false),
    primaryReporter: phi(adverseEventReporterEnum('primary_reporter').notNull().default('veterinarian')),
    secondaryReporter: phi(adverseEventReporterEnum('secondary_reporter')),
    preferredContact: adverseEventContactEnum('preferred_contact').notNull().default('email'),
    contactPhone: phi(varchar('contact_phone', { length: 20 })),
    /** The reporter's name is not to be given to the manufacturer. */
    identityWithheld: flag('identity_withheld', false),
    reportingAuthority: reportingAuthorityEnum('reporting_authority'),
    reportedToFda: flag('reported_to_fda', false),
    fdaReportDate: date('fda_report_date'),
    /** Number the FDA gave (`unique_aer_id_number` in openFDA). */
    fdaReportNumber: varchar('fda_report_number', { length: 100 }),
    /** When another authority was told, and the number it gave. */
    authorityReportedOn: date('authority_reported_on'),
    authorityCaseNumber: varchar('authority_case_number', { length: 100 }),
    reportedToManufacturer: flag('reported_to_manufacturer', false),
    manufacturerReportedOn: date('manufacturer_reported_on'),
    manufacturerCaseNumber: varchar('manufacturer_case_number', { length: 100 }),
    /** Form, photographs or laboratory reports. */
    documentUrl: phi(varchar('document_url', { length: 500 })),
    reportedBy: uuid('reported_by').notNull(),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.clientId, clients),
    tenantReference(t, t.encounterId, medicalEncounters),
    tenantReference(t, t.vaccinationId, vaccinations),
    tenantReference(t, t.prescriptionId, prescriptions),
    tenantReference(t, t.previousReportId, t),
    tenantReference(t, t.assessedBy, veterinarians),
    tenantReference(t, t.reportedBy, users),
    notBlank(t.reportNumber),
    adverseEventReportTypeEnum.check(t.reportType),
    adverseEventSubmissionEnum.check(t.submission),
    ...exactlyWhen(isIn(t.submission, 'follow_up'), t.previousReportId),
    different(t.previousReportId, t.id),
    adverseEventProductTypeEnum.check(t.productType),
    notBlank(t.productName),
    endsAfter(t.eventDate, t.onsetOn),
    endsAfter(t.receivedOn, t.onsetOn),
    notBlank(t.eventDescription),
    healthBeforeEventEnum.check(t.healthBefore),
    adverseEventSeverityEnum.check(t.severity),
    adverseEventOutcomeEnum.check(t.outcome),
    rule(
      t.outcome,
      'of_fatal',
      implies(isIn(t.severity, 'fatal'), isIn(t.outcome, 'death', 'euthanized')),
      'must be death or euthanized when the event was fatal',
    ),
    // 21 CFR 514.3: a fatal or life-threatening event is serious.
    rule(
      t.isSerious,
      'by_severity',
      implies(isIn(t.severity, 'life_threatening', 'fatal'), isTrue(t.isSerious)),
      'must be true when the event was fatal or threatened life',
    ),
    ...onlyWhen(isTrue(t.treatedForEvent), t.treatmentGiven),
    adverseEventCausalityEnum.check(t.causalityAssessment),
    ...onlyWhen(known(t.causalityAssessment), t.assessedBy),
    positive(t.animalsTreated),
    positive(t.animalsAffected),
    patientSexEnum.check(t.sex),
    reproductiveStatusEnum.check(t.reproductiveStatus),
    femalePhysiologicalStatusEnum.check(t.femaleStatus),
    ...onlyWhen(isIn(t.sex, 'female'), t.femaleStatus),
    between(t.ageMin, 0, 300),
    between(t.ageMax, 0, 300),
    atMost(t.ageMin, t.ageMax),
    ageUnitEnum.check(t.ageUnit),
    ...requiredWhen(any(known(t.ageMin), known(t.ageMax)), t.ageUnit),
    positive(t.minWeightKg),
    positive(t.maxWeightKg),
    atMost(t.minWeightKg, t.maxWeightKg),
    adverseEventReporterEnum.check(t.primaryReporter),
    adverseEventReporterEnum.check(t.secondaryReporter),
    adverseEventContactEnum.check(t.preferredContact),
    ...requiredWhen(isIn(t.preferredContact, 'phone'), t.contactPhone),
    shaped(t.contactPhone, PHONE),
    reportingAuthorityEnum.check(t.reportingAuthority),
    ...exactlyWhen(isTrue(t.reportedToFda), t.fdaReportDate),
    ...onlyWhen(isTrue(t.reportedToFda), t.fdaReportNumber),
    endsAfter(t.fdaReportDate, t.onsetOn),
    // The FDA has columns of its own.
    ...onlyWhen(isIn(t.reportingAuthority, 'usda_cvb', 'epa_npic'), t.authorityReportedOn),
    ...onlyWhen(known(t.authorityReportedOn), t.authorityCaseNumber),
    ...exactlyWhen(isTrue(t.reportedToManufacturer), t.manufacturerReportedOn),
    ...onlyWhen(isTrue(t.reportedToManufacturer), t.manufacturerCaseNumber),
    shaped(t.documentUrl, WEB_ADDRESS),
    // The report that the authority or the manufacturer asks about.
    tenantUnique(t, t.reportNumber),
    // Events of a location, newest last.
    tenantIndex(t, t.clinicId, t.eventDate),
    // Events after a product, of a lot.
    tenantIndex(t, t.productName, t.lotNumber),
    // Events still to be reported.
    tenantIndex(t, t.reportedToFda, t.eventDate),
    // Events of an animal, a client, a visit, a vaccination, a prescription; follow-ups; support the keys.
    tenantIndex(t, t.patientId, t.eventDate),
    tenantIndex(t, t.clientId),
    tenantIndex(t, t.encounterId),
    tenantIndex(t, t.vaccinationId),
    tenantIndex(t, t.prescriptionId),
    tenantIndex(t, t.previousReportId),
    tenantIndex(t, t.assessedBy),
    tenantIndex(t, t.reportedBy),
  ],
)

export type AdverseEventReportRow = typeof adverseEventReports.$inferSelect
export type NewAdverseEventReportRow = typeof adverseEventReports.$inferInsert
