// Generated from the foreign keys of src/schema: npm run generate
import { relations } from 'drizzle-orm'
import { invoiceItems, invoices } from '../billing/invoices'
import { payments } from '../billing/payments'
import { clients } from '../clients/clients'
import { users } from '../identity/users'
import { claimLineItems, insuranceClaims } from '../insurance/claims'
import { insurancePolicies } from '../insurance/policies'
import { medicalEncounters } from '../medical/encounters'
import { patients } from '../patients/patients'
import { diagnosisCodes, procedureCodes } from '../reference/codes'
import { clinics } from '../tenancy/organizations'

export const insuranceClaimsRelations = relations(insuranceClaims, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [insuranceClaims.organizationId, insuranceClaims.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  policy: one(insurancePolicies, {
    fields: [insuranceClaims.organizationId, insuranceClaims.policyId],
    references: [insurancePolicies.organizationId, insurancePolicies.id],
  }),
  invoice: one(invoices, {
    fields: [insuranceClaims.organizationId, insuranceClaims.invoiceId],
    references: [invoices.organizationId, invoices.id],
  }),
  encounter: one(medicalEncounters, {
    fields: [insuranceClaims.organizationId, insuranceClaims.encounterId],
    references: [medicalEncounters.organizationId, medicalEncounters.id],
  }),
  submittedByUser: one(users, {
    relationName: 'insuranceClaims_submittedByUser',
    fields: [insuranceClaims.organizationId, insuranceClaims.submittedBy],
    references: [users.organizationId, users.id],
  }),
  appealedByUser: one(users, {
    relationName: 'insuranceClaims_appealedByUser',
    fields: [insuranceClaims.organizationId, insuranceClaims.appealedBy],
    references: [users.organizationId, users.id],
  }),
  payment: one(payments, {
    fields: [insuranceClaims.organizationId, insuranceClaims.paymentId],
    references: [payments.organizationId, payments.id],
  }),
  claimLineItems: many(claimLineItems),
}))

export const claimLineItemsRelations = relations(claimLineItems, ({ one }) => ({
  claim: one(insuranceClaims, {
    fields: [claimLineItems.organizationId, claimLineItems.claimId],
    references: [insuranceClaims.organizationId, insuranceClaims.id],
  }),
  invoiceItem: one(invoiceItems, {
    fields: [claimLineItems.organizationId, claimLineItems.invoiceItemId],
    references: [invoiceItems.organizationId, invoiceItems.id],
  }),
  procedureCode: one(procedureCodes, { fields: [claimLineItems.procedureCodeId], references: [procedureCodes.id] }),
  diagnosisCode: one(diagnosisCodes, { fields: [claimLineItems.diagnosisCodeId], references: [diagnosisCodes.id] }),
}))

export const insurancePoliciesRelations = relations(insurancePolicies, ({ one, many }) => ({
  patient: one(patients, {
    fields: [insurancePolicies.organizationId, insurancePolicies.patientId],
    references: [patients.organizationId, patients.id],
  }),
  client: one(clients, {
    fields: [insurancePolicies.organizationId, insurancePolicies.clientId],
    references: [clients.organizationId, clients.id],
  }),
  verifiedByUser: one(users, {
    fields: [insurancePolicies.organizationId, insurancePolicies.verifiedBy],
    references: [users.organizationId, users.id],
  }),
  insuranceClaims: many(insuranceClaims),
}))
