// Generated from the foreign keys of src/schema: npm run generate
import { relations } from 'drizzle-orm'
import { kennels } from '../boarding/kennels'
import { boardingReservations } from '../boarding/reservations'
import { clients } from '../clients/clients'
import { clientNotes } from '../clients/notes'
import { resources, rooms } from '../facilities/rooms'
import { users } from '../identity/users'
import { patientAlerts } from '../patients/alerts'
import { patientDocuments } from '../patients/documents'
import { patientNotes } from '../patients/notes'
import { patientOwnershipTransfers } from '../patients/ownership'
import { patients } from '../patients/patients'
import { staffClinicAssignments } from '../staff/assignments'
import { staff } from '../staff/staff'
import { staffAttendance, staffSchedules } from '../staff/time'
import { vetClinicAssignments, vetSchedules } from '../staff/vet-schedules'
import { veterinarianLicenses, veterinarians } from '../staff/veterinarians'
import { clinics, organizations } from '../tenancy/organizations'

export const organizationsRelations = relations(organizations, ({ many }) => ({
  clinics: many(clinics),
  users: many(users),
  staff: many(staff),
  veterinarians: many(veterinarians),
  clients: many(clients),
}))

export const clinicsRelations = relations(clinics, ({ one, many }) => ({
  organization: one(organizations, { fields: [clinics.organizationId], references: [organizations.id] }),
  users: many(users),
  staffClinicAssignments: many(staffClinicAssignments),
  staffSchedules: many(staffSchedules),
  staffAttendance: many(staffAttendance),
  vetSchedules: many(vetSchedules),
  vetClinicAssignments: many(vetClinicAssignments),
  veterinarianLicenses: many(veterinarianLicenses),
  rooms: many(rooms),
  resources: many(resources),
  clients: many(clients),
  clientNotes: many(clientNotes),
  patientAlerts: many(patientAlerts),
  patientDocuments: many(patientDocuments),
  patientNotes: many(patientNotes),
  patientOwnershipTransfers: many(patientOwnershipTransfers),
  patients: many(patients),
  kennels: many(kennels),
  boardingReservations: many(boardingReservations),
}))
