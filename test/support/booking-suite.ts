import { and, type ExtractTablesWithRelations, eq } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { beforeEach, describe, expect, it } from 'vitest'
import type { NewAppointmentRow, NewBoardingReservationRow } from '../../src/schema'
import {
  appointmentResources,
  appointments,
  boardingReservations,
  kennels,
  patients,
  resources,
  rooms,
  surgeries,
  veterinarians,
} from '../../src/schema'
import { withTenant } from '../../src/tenancy'
import { createFactory, type Factory, type VetPlanSchema } from '../../src/testing'
import { refusal } from './practice'

type Db = PgDatabase<PgQueryResultHKT, VetPlanSchema, ExtractTablesWithRelations<VetPlanSchema>>

const at = (time: string, day = '2030-05-06') => new Date(`${day}T${time}:00Z`)

/** Bookings that may and may not stand beside each other, the same on every engine. */
export function describeBookings(engine: string, open: () => Db) {
  describe(`bookings on ${engine}`, () => {
    let factory: Factory
    let db: Db

    beforeEach(() => {
      db = open()
      factory = createFactory(db)
    })

    const book = (from: string, until: string, values: Partial<NewAppointmentRow> = {}) =>
      factory.create(appointments, { scheduledAt: at(from), scheduledEndAt: at(until), ...values })

    /** What an appointment of 9 to 10 meets. */
    const tried: readonly [string, string, string, boolean][] = [
      ['the same time', '09:00', '10:00', false],
      ['a time inside', '09:15', '09:30', false],
      ['a time around', '08:30', '10:30', false],
      ['the first minute', '08:00', '09:01', false],
      ['the last minute', '09:59', '11:00', false],
      ['the slot before', '08:00', '09:00', true],
      ['the slot after', '10:00', '11:00', true],
    ]

    describe.each(['veterinarian', 'room'] as const)('of one %s', (kind) => {
      const own = async () =>
        kind === 'room'
          ? { roomId: (await factory.create(rooms)).id }
          : { veterinarianId: (await factory.create(veterinarians)).id }

      it.each(tried)('at %s', async (_, from, until, free) => {
        const place = await own()
        await book('09:00', '10:00', place)
        const outcome = await refusal(book(from, until, place))
        if (free) expect(outcome).toBe('accepted')
        else expect(outcome).toMatchObject({ sqlstate: '23P01', constraint: `vet_appointments_${kind}_overlap` })
      })

      it('free their time when cancelled or missed, and take it back only when it is free', async () => {
        const place = await own()
        const first = await book('09:00', '10:00', place)
        const change = (id: string, values: Partial<NewAppointmentRow>) =>
          withTenant(db, { organizationId: factory.organizationId }, (tx) =>
            tx
              .update(appointments)
              .set(values)
              .where(and(eq(appointments.organizationId, factory.organizationId), eq(appointments.id, id))),
          )
        const called = {
          status: 'cancelled',
          cancelledAt: at('08:00'),
          cancellationParty: 'client',
          cancellationReason: 'ill',
        } as const
        await change(first.id, called)
        const second = await book('09:30', '10:30', place)
        const back = {
          status: 'scheduled',
          cancelledAt: null,
          cancellationParty: null,
          cancellationReason: null,
        } as const
        expect(await refusal(change(first.id, back))).toMatchObject({ sqlstate: '23P01' })
        await change(second.id, { status: 'no_show', noShowAt: at('10:00') })
        expect(await refusal(change(first.id, back))).toBe('accepted')
      })

      it('may be squeezed in on purpose', async () => {
        const place = await own()
        await book('09:00', '10:00', place)
        expect(await refusal(book('09:00', '10:00', { ...place, isOverbooked: true }))).toBe('accepted')
      })
    })

    it('leave other veterinarians, other rooms and other practices alone', async () => {
      const [one, other] = [await factory.create(veterinarians), await factory.create(veterinarians)]
      await book('09:00', '10:00', { veterinarianId: one.id })
      expect(await refusal(book('09:00', '10:00', { veterinarianId: other.id }))).toBe('accepted')
      expect(await refusal(book('09:00', '10:00', { roomId: (await factory.create(rooms)).id }))).toBe('accepted')
      const elsewhere = createFactory(db)
      const theirs = await elsewhere.create(veterinarians, { id: one.id })
      const booked = elsewhere.create(appointments, {
        veterinarianId: theirs.id,
        scheduledAt: at('09:00'),
        scheduledEndAt: at('10:00'),
      })
      expect(await refusal(booked)).toBe('accepted')
    })

    it('claim further people and machines for the whole of their time', async () => {
      const machine = await factory.create(resources)
      const [first, second] = [await book('09:00', '10:00'), await book('09:30', '10:30')]
      const claim = (appointmentId: string) =>
        factory.create(appointmentResources, { appointmentId, resourceId: machine.id, staffId: null })
      const claimed = await claim(first.id)
      // The time is the appointment's, whatever the client sends.
      expect(claimed).toMatchObject({
        scheduledAt: at('09:00'),
        scheduledEndAt: at('10:00'),
        isBlocking: true,
        isOwn: false,
      })
      expect(await refusal(claim(second.id))).toMatchObject({
        sqlstate: '23P01',
        constraint: 'vet_appointment_resources_resource_overlap',
      })
      const organizationId = factory.organizationId
      const move = withTenant(db, { organizationId }, (tx) =>
        tx
          .update(appointments)
          .set({ scheduledAt: at('14:00'), scheduledEndAt: at('15:00') })
          .where(and(eq(appointments.organizationId, organizationId), eq(appointments.id, first.id))),
      )
      await move
      expect(await refusal(claim(second.id))).toBe('accepted')
    })

    it('see a veterinarian as the second one of another appointment, and the other way round', async () => {
      const doctor = await factory.create(veterinarians)
      const assisted = await book('09:00', '10:00')
      await factory.create(appointmentResources, {
        appointmentId: assisted.id,
        veterinarianId: doctor.id,
        staffId: null,
      })
      expect(await refusal(book('09:30', '10:30', { veterinarianId: doctor.id }))).toMatchObject({
        sqlstate: '23P01',
        constraint: 'vet_appointment_resources_veterinarian_overlap',
      })
      await book('10:30', '11:00', { veterinarianId: doctor.id })
      const later = await book('10:15', '10:45')
      const second = factory.create(appointmentResources, {
        appointmentId: later.id,
        veterinarianId: doctor.id,
        staffId: null,
      })
      expect(await refusal(second)).toMatchObject({ constraint: 'vet_appointment_resources_veterinarian_overlap' })
    })

    it('keep the claims of an appointment as its veterinarian and room change', async () => {
      const [one, other, room] = [
        await factory.create(veterinarians),
        await factory.create(veterinarians),
        await factory.create(rooms),
      ]
      const booked = await book('09:00', '10:00', { veterinarianId: one.id, roomId: room.id })
      const organizationId = factory.organizationId
      const claims = () =>
        withTenant(db, { organizationId }, async (tx) => {
          const found = await tx
            .select()
            .from(appointmentResources)
            .where(eq(appointmentResources.appointmentId, booked.id))
          return found.map((claim) => claim.veterinarianId ?? claim.roomId).sort()
        })
      expect(await claims()).toEqual([one.id, room.id].sort())
      await withTenant(db, { organizationId }, (tx) =>
        tx.update(appointments).set({ veterinarianId: other.id, roomId: null }).where(eq(appointments.id, booked.id)),
      )
      expect(await claims()).toEqual([other.id])
    })

    describe('of a kennel', () => {
      const stay = (from: string, until: string, values: Partial<NewBoardingReservationRow>) =>
        factory.create(boardingReservations, { checkInDate: from, checkOutDate: until, ...values })
      const guest = async () => ({ patientId: (await factory.create(patients)).id })

      it.each([
        ['the same days', '2030-05-06', '2030-05-10', false],
        ['days inside', '2030-05-07', '2030-05-08', false],
        ['a day inside', '2030-05-07', '2030-05-07', false],
        ['days around', '2030-05-01', '2030-05-20', false],
        ['leaving on the day of arrival', '2030-05-01', '2030-05-06', true],
        ['arriving on the day of leaving', '2030-05-10', '2030-05-12', true],
      ])('at %s', async (_, from, until, free) => {
        const kennelId = (await factory.create(kennels)).id
        await stay('2030-05-06', '2030-05-10', { kennelId, ...(await guest()) })
        const outcome = await refusal(stay(from, until, { kennelId, ...(await guest()) }))
        if (free) expect(outcome).toBe('accepted')
        else
          expect(outcome).toMatchObject({ sqlstate: '23P01', constraint: 'vet_boarding_reservations_kennel_overlap' })
      })

      it('are free again when cancelled', async () => {
        const kennelId = (await factory.create(kennels)).id
        await stay('2030-05-06', '2030-05-10', {
          kennelId,
          ...(await guest()),
          status: 'cancelled',
          cancelledAt: at('08:00'),
        })
        expect(await refusal(stay('2030-05-06', '2030-05-10', { kennelId, ...(await guest()) }))).toBe('accepted')
      })
    })

    it('give an operating room to one operation at a time', async () => {
      const roomId = (await factory.create(rooms)).id
      const operate = (from: string, until: string) =>
        factory.create(surgeries, { roomId, status: 'scheduled', scheduledAt: at(from), scheduledEndAt: at(until) })
      await operate('09:00', '11:00')
      expect(await refusal(operate('10:00', '12:00'))).toMatchObject({ constraint: 'vet_surgeries_room_overlap' })
      expect(await refusal(operate('11:00', '12:00'))).toBe('accepted')
    })
  })
}
