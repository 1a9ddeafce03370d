// Generated from the foreign keys of src/schema: npm run generate
import { relations } from 'drizzle-orm'
import { invoiceItems } from '../billing/invoices'
import { clients } from '../clients/clients'
import { controlledSubstanceTransactions } from '../controlled/registers'
import { users } from '../identity/users'
import { inventoryBatches } from '../inventory/items'
import { prescriptionRefills } from '../pharmacy/refills'
import { staff } from '../staff/staff'
import { veterinarians } from '../staff/veterinarians'
import { clinics } from '../tenancy/organizations'
import { prescriptions } from '../treatments/prescriptions'

export const prescriptionRefillsRelations = relations(prescriptionRefills, ({ one, many }) => ({
  prescription: one(prescriptions, {
    fields: [prescriptionRefills.organizationId, prescriptionRefills.prescriptionId],
    references: [prescriptions.organizationId, prescriptions.id],
  }),
  clinic: one(clinics, {
    fields: [prescriptionRefills.organizationId, prescriptionRefills.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  requestedByClient: one(clients, {
    fields: [prescriptionRefills.organizationId, prescriptionRefills.requestedByClientId],
    references: [clients.organizationId, clients.id],
  }),
  requestedByUser: one(users, {
    fields: [prescriptionRefills.organizationId, prescriptionRefills.requestedBy],
    references: [users.organizationId, users.id],
  }),
  reviewedByVeterinarian: one(veterinarians, {
    fields: [prescriptionRefills.organizationId, prescriptionRefills.reviewedBy],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  dispensedByStaff: one(staff, {
    fields: [prescriptionRefills.organizationId, prescriptionRefills.dispensedBy],
    references: [staff.organizationId, staff.id],
  }),
  inventoryBatch: one(inventoryBatches, {
    fields: [prescriptionRefills.organizationId, prescriptionRefills.inventoryBatchId],
    references: [inventoryBatches.organizationId, inventoryBatches.id],
  }),
  invoiceItem: one(invoiceItems, {
    fields: [prescriptionRefills.organizationId, prescriptionRefills.invoiceItemId],
    references: [invoiceItems.organizationId, invoiceItems.id],
  }),
  controlledSubstanceTransactions: many(controlledSubstanceTransactions),
}))
