import { date, pgTable, smallint, text, uuid, varchar } from 'drizzle-orm/pg-core'
import { invoices } from '../billing/invoices'
import { clients } from '../clients/clients'
import {
  closedList,
  different,
  endsAfter,
  flag,
  id,
  json,
  jsonKind,
  kilograms,
  moment,
  money,
  notBlank,
  notNegative,
  organizationId,
  phi,
  positive,
  rate,
  shaped,
  tenantIndex,
  tenantKey,
  tenantReference,
  tenantUnique,
  textList,
  timestamps,
  type ValueOf,
} from '../columns'
import { users } from '../identity/users'
import { patients } from '../patients/patients'
import {
  anyKnown,
  compare,
  counted,
  exactlyWhen,
  implies,
  isIn,
  isTrue,
  known,
  onlyWhen,
  PHONE,
  rule,
} from '../rules/index'
import { clinics } from '../tenancy/organizations'
import { kennels, kennelTypeEnum } from './kennels'

export const boardingStatusEnum = closedList('vet_boarding_status', [
  'reserved',
  'checked_in',
  'checked_out',
  'cancelled',
])
export type BoardingStatus = ValueOf<typeof boardingStatusEnum>

/** One meal of the day, as the client feeds it at home. */
export interface FeedingTime {
  /** Local time `HH:MM`. */
  readonly time: string
  readonly food: string
  /** In words, for example `1 cup` or `80 g`. */
  readonly amount: string
  readonly notes?: string
}

/** One dose of the day that the staff gives. Each giving is a row of `vet_medication_administration`. */
export interface MedicationTime {
  /** Local time `HH:MM`. */
  readonly time: string
  readonly medication: string
  /** In words, for example `1 tablet` or `0.4 mL`. */
  readonly dose: string
  readonly route?: string
  readonly withFood?: boolean
  readonly notes?: string
}

/**
 * A stay of one animal, from the night of `check_in_date` up to but not including the night of `check_out_date`: one
 * guest may leave and the next arrive on the same day. Equal dates are day care. While reserved or checked in, a stay has its
 * kennel to itself; pets of one household share it by pointing at the stay that holds it (`shares_kennel_with_id`).
 */
export const boardingReservations = pgTable(
  'vet_boarding_reservations',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id').notNull(),
    patientId: uuid('patient_id').notNull(),
    /** Who booked and pays. */
    clientId: uuid('client_id').notNull(),
    reservationNumber: varchar('reservation_number', { length: 50 }).notNull(),
    /** First day of the stay. */
    checkInDate: date('check_in_date').notNull(),
    /** Day of departure; the kennel is free again from this day on. */
    checkOutDate: date('check_out_date').notNull(),
    /** Size that was booked; the kennel itself may follow later. */
    kennelType: kennelTypeEnum('kennel_type').notNull(),
    kennelId: uuid('kennel_id'),
    /** The stay that holds the kennel, where pets of one household share it; `kennel_id` is then empty. */
    sharesKennelWithId: uuid('shares_kennel_with_id'),
    /** Number on the door as printed on the run card; it stays when the kennel is renumbered. */
    kennelNumber: varchar('kennel_number', { length: 50 }),
    feedingSchedule: phi(json<readonly FeedingTime[]>('feeding_schedule').notNull().default([])),
    medicationSchedule: phi(json<readonly MedicationTime[]>('medication_schedule').notNull().default([])),
    exerciseSchedule: phi(text('exercise_schedule')),
    specialInstructions: phi(text('special_instructions')),
    /** Leash, bed, toys, medicines: what the client left and takes back. */
    belongings: text('belongings'),
    emergencyContactName: phi(varchar('emergency_contact_name', { length: 200 })),
    emergencyContactPhone: phi(varchar('emergency_contact_phone', { length: 20 })),
    /** The client signed that the practice may treat when nobody can be reached. */
    emergencyCareAuthorized: flag('emergency_care_authorized', false),
    /** Most that care may cost without another word from the client. */
    emergencyCareLimit: money('emergency_care_limit'),
    /** Who besides the client may collect the animal. */
    pickupPersonName: phi(varchar('pickup_person_name', { length: 200 })),
    /** When somebody saw proof of the vaccinations this location asks for. */
    vaccinationsVerifiedAt: moment('vaccinations_verified_at'),
    vaccinationsVerifiedBy: uuid('vaccinations_verified_by'),
    status: boardingStatusEnum('status').notNull().default('reserved'),
    actualCheckInAt: moment('actual_check_in_at'),
    checkedInBy: uuid('checked_in_by'),
    checkInWeightKg: phi(kilograms('check_in_weight_kg')),
    actualCheckOutAt: moment('actual_check_out_at'),
    checkedOutBy: uuid('checked_out_by'),
    checkOutWeightKg: phi(kilograms('check_out_weight_kg')),
    cancelledAt: moment('cancelled_at'),
    cancellationReason: text('cancellation_reason'),
    /** Cancelled because nobody came. */
    isNoShow: flag('is_no_show', false),
    /** Price per night. */
    dailyRate: rate('daily_rate'),
    totalAmount: money('total_amount'),
    invoiceId: uuid('invoice_id'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.clientId, clients),
    tenantReference(t, t.kennelId, kennels),
    tenantReference(t, t.sharesKennelWithId, t),
    tenantReference(t, t.vaccinationsVerifiedBy, users),
    tenantReference(t, t.checkedInBy, users),
    tenantReference(t, t.checkedOutBy, users),
    tenantReference(t, t.invoiceId, invoices),
    notBlank(t.reservationNumber),
    endsAfter(t.checkOutDate, t.checkInDate),
    kennelTypeEnum.check(t.kennelType),
    different(t.sharesKennelWithId, t.id),
    rule(
      t.kennelId,
      'own_or_shared',
      counted([t.kennelId, t.sharesKennelWithId], 0, 1),
      'must be empty when the kennel of another stay is shared',
    ),
    rule(
      t.kennelId,
      'assigned',
      implies(isIn(t.status, 'checked_in', 'checked_out'), anyKnown(t.kennelId, t.sharesKennelWithId)),
      'is required at check-in, unless the kennel of another stay is shared',
    ),
    notBlank(t.kennelNumber),
    jsonKind(t.feedingSchedule, 'array'),
    jsonKind(t.medicationSchedule, 'array'),
    shaped(t.emergencyContactPhone, PHONE),
    ...onlyWhen(isTrue(t.emergencyCareAuthorized), t.emergencyCareLimit),
    notNegative(t.emergencyCareLimit),
    ...exactlyWhen(known(t.vaccinationsVerifiedAt), t.vaccinationsVerifiedBy),
    boardingStatusEnum.check(t.status),
    ...exactlyWhen(isIn(t.status, 'checked_in', 'checked_out'), t.actualCheckInAt),
    ...onlyWhen(known(t.actualCheckInAt), t.checkedInBy, t.checkInWeightKg),
    ...exactlyWhen(isIn(t.status, 'checked_out'), t.actualCheckOutAt),
    ...onlyWhen(known(t.actualCheckOutAt), t.checkedOutBy, t.checkOutWeightKg),
    rule(
      t.actualCheckOutAt,
      'after_check_in',
      compare(t.actualCheckOutAt, '>=', t.actualCheckInAt),
      'must not be before check-in',
    ),
    positive(t.checkInWeightKg),
    positive(t.checkOutWeightKg),
    ...exactlyWhen(isIn(t.status, 'cancelled'), t.cancelledAt),
    ...onlyWhen(isIn(t.status, 'cancelled'), t.cancellationReason),
    rule(
      t.isNoShow,
      'cancelled',
      implies(isTrue(t.isNoShow), isIn(t.status, 'cancelled')),
      'is only for a cancelled reservation',
    ),
    notNegative(t.dailyRate),
    notNegative(t.totalAmount),
    // The number on the run card.
    tenantUnique(t, t.reservationNumber),
    // Arrivals of a day at a location.
    tenantIndex(t, t.clinicId, t.status, t.checkInDate),
    // Departures of a day at a location.
    tenantIndex(t, t.clinicId, t.status, t.checkOutDate),
    // Bookings of a kennel, for the kennel calendar.
    tenantIndex(t, t.kennelId, t.checkInDate),
    // Stays of an animal, of a client.
    tenantIndex(t, t.patientId, t.checkInDate),
    tenantIndex(t, t.clientId, t.checkInDate),
    // Who shares this kennel.
    tenantIndex(t, t.sharesKennelWithId),
    // The stay an invoice bills.
    tenantIndex(t, t.invoiceId),
    // Stays by who handled them; support the keys.
    tenantIndex(t, t.vaccinationsVerifiedBy),
    tenantIndex(t, t.checkedInBy),
    tenantIndex(t, t.checkedOutBy),
  ],
)

export type BoardingReservationRow = typeof boardingReservations.$inferSelect
export type NewBoardingReservationRow = typeof boardingReservations.$inferInsert

export const boardingLogPeriodEnum = closedList('vet_boarding_log_period', ['morning', 'midday', 'evening', 'night'])
export type BoardingLogPeriod = ValueOf<typeof boardingLogPeriodEnum>

/** What a keeper or nurse sees at the bowl. */
export const careAppetiteEnum = closedList('vet_care_appetite', [
  'normal',
  'increased',
  'reduced',
  'none',
  'hand_fed',
  'tube_fed',
  'fasted',
  'not_observed',
])
export type CareAppetite = ValueOf<typeof careAppetiteEnum>

/** What a keeper or nurse sees of urine. */
export const careUrinationEnum = closedList('vet_care_urination', [
  'normal',
  'increased',
  'reduced',
  'none',
  'straining',
  'bloody',
  'incontinent',
  'catheter',
  'not_observed',
])
export type CareUrination = ValueOf<typeof careUrinationEnum>

/** What a keeper or nurse sees of faeces. */
export const careDefecationEnum = closedList('vet_care_defecation', [
  'normal',
  'soft',
  'diarrhea',
  'bloody',
  'constipated',
  'none',
  'not_observed',
])
export type CareDefecation = ValueOf<typeof careDefecationEnum>

/** A dose of the medication schedule as it went in one period, for the report to the client. */
export interface MedicationGiven {
  /** Local time `HH:MM`. */
  readonly time: string
  readonly medication: string
  readonly dose: string
  readonly given: boolean
  readonly notes?: string
}

/** How a boarder did in one part of one day: the report card the client gets. Owned by its reservation. */
export const boardingDailyLogs = pgTable(
  'vet_boarding_daily_logs',
  {
    organizationId: organizationId(),
    id: id(),
    reservationId: uuid('reservation_id').notNull(),
    /** Day it reports on, local to the location. */
    loggedOn: date('logged_on').notNull(),
    period: phi(boardingLogPeriodEnum('period').notNull()),
    appetite: phi(careAppetiteEnum('appetite')),
    urination: phi(careUrinationEnum('urination')),
    defecation: phi(careDefecationEnum('defecation')),
    behavior: phi(text('behavior')),
    exerciseMinutes: phi(smallint('exercise_minutes')),
    weightKg: phi(kilograms('weight_kg')),
    medicationsGiven: phi(json<readonly MedicationGiven[]>('medications_given').notNull().default([])),
    photoUrls: phi(textList('photo_urls')),
    /** Injury, fight, escape, vomiting: something the client must hear of. */
    isIncident: flag('is_incident', false),
    incidentDescription: phi(text('incident_description')),
    clientNotifiedAt: moment('client_notified_at'),
    notes: phi(text('notes')),
    recordedBy: uuid('recorded_by').notNull(),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.reservationId, boardingReservations, 'cascade'),
    tenantReference(t, t.recordedBy, users),
    boardingLogPeriodEnum.check(t.period),
    careAppetiteEnum.check(t.appetite),
    careUrinationEnum.check(t.urination),
    careDefecationEnum.check(t.defecation),
    notNegative(t.exerciseMinutes),
    positive(t.weightKg),
    jsonKind(t.medicationsGiven, 'array'),
    ...exactlyWhen(isTrue(t.isIncident), t.incidentDescription),
    notBlank(t.incidentDescription),
    // Report cards of a stay by day.
    tenantIndex(t, t.reservationId, t.loggedOn, t.period),
    // What somebody recorded; supports the key.
    tenantIndex(t, t.recordedBy),
  ],
)

export type BoardingDailyLogRow = typeof boardingDailyLogs.$inferSelect
export type NewBoardingDailyLogRow = typeof boardingDailyLogs.$inferInsert
