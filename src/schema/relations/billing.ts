// Generated from the foreign keys of src/schema: npm run generate
import { relations } from 'drizzle-orm'
import { estimateItems, estimates } from '../billing/estimates'
import { invoiceItems, invoices } from '../billing/invoices'
import { invoiceItemTaxes } from '../billing/item-taxes'
import { clientAccountLedger } from '../billing/ledger'
import { deposits, paymentAllocations, payments } from '../billing/payments'
import { boardingReservations } from '../boarding/reservations'
import { servicePackages } from '../catalog/packages'
import { discounts, taxRates } from '../catalog/prices'
import { products } from '../catalog/products'
import { services } from '../catalog/services'
import { clients } from '../clients/clients'
import { reminders } from '../communication/reminders'
import { treatmentConsents } from '../consents/consents'
import { diagnosticTestOrders } from '../diagnostics/orders'
import { hospitalizationRecords } from '../hospitalization/records'
import { users } from '../identity/users'
import { claimLineItems, insuranceClaims } from '../insurance/claims'
import { inventoryBatches } from '../inventory/items'
import { medicalEncounters } from '../medical/encounters'
import { patients } from '../patients/patients'
import { prescriptionRefills } from '../pharmacy/refills'
import { vaccinations } from '../preventive/vaccinations'
import { appointments } from '../scheduling/appointments'
import { staff } from '../staff/staff'
import { veterinarians } from '../staff/veterinarians'
import { clinics } from '../tenancy/organizations'
import { prescriptions } from '../treatments/prescriptions'
import { treatments } from '../treatments/treatments'
import { wellnessPlanUsages } from '../wellness/plans'

export const estimatesRelations = relations(estimates, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [estimates.organizationId, estimates.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  client: one(clients, {
    fields: [estimates.organizationId, estimates.clientId],
    references: [clients.organizationId, clients.id],
  }),
  patient: one(patients, {
    fields: [estimates.organizationId, estimates.patientId],
    references: [patients.organizationId, patients.id],
  }),
  encounter: one(medicalEncounters, {
    fields: [estimates.organizationId, estimates.encounterId],
    references: [medicalEncounters.organizationId, medicalEncounters.id],
  }),
  veterinarian: one(veterinarians, {
    fields: [estimates.organizationId, estimates.veterinarianId],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  presentedByUser: one(users, {
    relationName: 'estimates_presentedByUser',
    fields: [estimates.organizationId, estimates.presentedBy],
    references: [users.organizationId, users.id],
  }),
  witnessedByUser: one(users, {
    relationName: 'estimates_witnessedByUser',
    fields: [estimates.organizationId, estimates.witnessedBy],
    references: [users.organizationId, users.id],
  }),
  convertedInvoice: one(invoices, {
    fields: [estimates.organizationId, estimates.convertedInvoiceId],
    references: [invoices.organizationId, invoices.id],
  }),
  createdByUser: one(users, {
    relationName: 'estimates_createdByUser',
    fields: [estimates.organizationId, estimates.createdBy],
    references: [users.organizationId, users.id],
  }),
  items: many(estimateItems),
  deposits: many(deposits),
  treatmentConsents: many(treatmentConsents),
  hospitalizationRecords: many(hospitalizationRecords),
}))

export const estimateItemsRelations = relations(estimateItems, ({ one }) => ({
  estimate: one(estimates, {
    fields: [estimateItems.organizationId, estimateItems.estimateId],
    references: [estimates.organizationId, estimates.id],
  }),
  patient: one(patients, {
    fields: [estimateItems.organizationId, estimateItems.patientId],
    references: [patients.organizationId, patients.id],
  }),
  service: one(services, {
    fields: [estimateItems.organizationId, estimateItems.serviceId],
    references: [services.organizationId, services.id],
  }),
  product: one(products, {
    fields: [estimateItems.organizationId, estimateItems.productId],
    references: [products.organizationId, products.id],
  }),
  package: one(servicePackages, {
    fields: [estimateItems.organizationId, estimateItems.packageId],
    references: [servicePackages.organizationId, servicePackages.id],
  }),
}))

export const invoicesRelations = relations(invoices, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [invoices.organizationId, invoices.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  client: one(clients, {
    fields: [invoices.organizationId, invoices.clientId],
    references: [clients.organizationId, clients.id],
  }),
  patient: one(patients, {
    fields: [invoices.organizationId, invoices.patientId],
    references: [patients.organizationId, patients.id],
  }),
  encounter: one(medicalEncounters, {
    fields: [invoices.organizationId, invoices.encounterId],
    references: [medicalEncounters.organizationId, medicalEncounters.id],
  }),
  discount: one(discounts, {
    fields: [invoices.organizationId, invoices.discountId],
    references: [discounts.organizationId, discounts.id],
  }),
  correctsInvoice: one(invoices, {
    relationName: 'invoices_correctsInvoice',
    fields: [invoices.organizationId, invoices.correctsInvoiceId],
    references: [invoices.organizationId, invoices.id],
  }),
  writtenOffByUser: one(users, {
    relationName: 'invoices_writtenOffByUser',
    fields: [invoices.organizationId, invoices.writtenOffBy],
    references: [users.organizationId, users.id],
  }),
  voidedByUser: one(users, {
    relationName: 'invoices_voidedByUser',
    fields: [invoices.organizationId, invoices.voidedBy],
    references: [users.organizationId, users.id],
  }),
  createdByUser: one(users, {
    relationName: 'invoices_createdByUser',
    fields: [invoices.organizationId, invoices.createdBy],
    references: [users.organizationId, users.id],
  }),
  estimatesAsConvertedInvoice: many(estimates),
  sAsCorrectsInvoice: many(invoices, { relationName: 'invoices_correctsInvoice' }),
  items: many(invoiceItems),
  clientAccountLedger: many(clientAccountLedger),
  paymentAllocations: many(paymentAllocations),
  insuranceClaims: many(insuranceClaims),
  boardingReservations: many(boardingReservations),
  hospitalizationRecords: many(hospitalizationRecords),
  reminders: many(reminders),
}))

export const invoiceItemsRelations = relations(invoiceItems, ({ one, many }) => ({
  invoice: one(invoices, {
    fields: [invoiceItems.organizationId, invoiceItems.invoiceId],
    references: [invoices.organizationId, invoices.id],
  }),
  patient: one(patients, {
    fields: [invoiceItems.organizationId, invoiceItems.patientId],
    references: [patients.organizationId, patients.id],
  }),
  encounter: one(medicalEncounters, {
    fields: [invoiceItems.organizationId, invoiceItems.encounterId],
    references: [medicalEncounters.organizationId, medicalEncounters.id],
  }),
  service: one(services, {
    fields: [invoiceItems.organizationId, invoiceItems.serviceId],
    references: [services.organizationId, services.id],
  }),
  product: one(products, {
    fields: [invoiceItems.organizationId, invoiceItems.productId],
    references: [products.organizationId, products.id],
  }),
  package: one(servicePackages, {
    fields: [invoiceItems.organizationId, invoiceItems.packageId],
    references: [servicePackages.organizationId, servicePackages.id],
  }),
  discount: one(discounts, {
    fields: [invoiceItems.organizationId, invoiceItems.discountId],
    references: [discounts.organizationId, discounts.id],
  }),
  inventoryBatch: one(inventoryBatches, {
    fields: [invoiceItems.organizationId, invoiceItems.inventoryBatchId],
    references: [inventoryBatches.organizationId, inventoryBatches.id],
  }),
  veterinarian: one(veterinarians, {
    fields: [invoiceItems.organizationId, invoiceItems.veterinarianId],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  performedByStaff: one(staff, {
    fields: [invoiceItems.organizationId, invoiceItems.performedBy],
    references: [staff.organizationId, staff.id],
  }),
  treatment: one(treatments, {
    fields: [invoiceItems.organizationId, invoiceItems.treatmentId],
    references: [treatments.organizationId, treatments.id],
  }),
  prescription: one(prescriptions, {
    fields: [invoiceItems.organizationId, invoiceItems.prescriptionId],
    references: [prescriptions.organizationId, prescriptions.id],
  }),
  diagnosticTestOrder: one(diagnosticTestOrders, {
    fields: [invoiceItems.organizationId, invoiceItems.diagnosticTestOrderId],
    references: [diagnosticTestOrders.organizationId, diagnosticTestOrders.id],
  }),
  vaccination: one(vaccinations, {
    fields: [invoiceItems.organizationId, invoiceItems.vaccinationId],
    references: [vaccinations.organizationId, vaccinations.id],
  }),
  taxes: many(invoiceItemTaxes),
  claimLineItems: many(claimLineItems),
  prescriptionRefills: many(prescriptionRefills),
  wellnessPlanUsages: many(wellnessPlanUsages),
}))

export const invoiceItemTaxesRelations = relations(invoiceItemTaxes, ({ one }) => ({
  invoiceItem: one(invoiceItems, {
    fields: [invoiceItemTaxes.organizationId, invoiceItemTaxes.invoiceItemId],
    references: [invoiceItems.organizationId, invoiceItems.id],
  }),
  taxRate: one(taxRates, {
    fields: [invoiceItemTaxes.organizationId, invoiceItemTaxes.taxRateId],
    references: [taxRates.organizationId, taxRates.id],
  }),
}))

export const clientAccountLedgerRelations = relations(clientAccountLedger, ({ one, many }) => ({
  client: one(clients, {
    fields: [clientAccountLedger.organizationId, clientAccountLedger.clientId],
    references: [clients.organizationId, clients.id],
  }),
  clinic: one(clinics, {
    fields: [clientAccountLedger.organizationId, clientAccountLedger.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  invoice: one(invoices, {
    fields: [clientAccountLedger.organizationId, clientAccountLedger.invoiceId],
    references: [invoices.organizationId, invoices.id],
  }),
  payment: one(payments, {
    fields: [clientAccountLedger.organizationId, clientAccountLedger.paymentId],
    references: [payments.organizationId, payments.id],
  }),
  deposit: one(deposits, {
    fields: [clientAccountLedger.organizationId, clientAccountLedger.depositId],
    references: [deposits.organizationId, deposits.id],
  }),
  reversesEntry: one(clientAccountLedger, {
    relationName: 'clientAccountLedger_reversesEntry',
    fields: [clientAccountLedger.organizationId, clientAccountLedger.reversesEntryId],
    references: [clientAccountLedger.organizationId, clientAccountLedger.id],
  }),
  postedByUser: one(users, {
    relationName: 'clientAccountLedger_postedByUser',
    fields: [clientAccountLedger.organizationId, clientAccountLedger.postedBy],
    references: [users.organizationId, users.id],
  }),
  approvedByUser: one(users, {
    relationName: 'clientAccountLedger_approvedByUser',
    fields: [clientAccountLedger.organizationId, clientAccountLedger.approvedBy],
    references: [users.organizationId, users.id],
  }),
  clientAccountLedgerAsReversesEntry: many(clientAccountLedger, { relationName: 'clientAccountLedger_reversesEntry' }),
}))

export const paymentsRelations = relations(payments, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [payments.organizationId, payments.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  client: one(clients, {
    fields: [payments.organizationId, payments.clientId],
    references: [clients.organizationId, clients.id],
  }),
  refundOfPayment: one(payments, {
    relationName: 'payments_refundOfPayment',
    fields: [payments.organizationId, payments.refundOfPaymentId],
    references: [payments.organizationId, payments.id],
  }),
  deposit: one(deposits, {
    relationName: 'payments_deposit',
    fields: [payments.organizationId, payments.depositId],
    references: [deposits.organizationId, deposits.id],
  }),
  voidedByUser: one(users, {
    relationName: 'payments_voidedByUser',
    fields: [payments.organizationId, payments.voidedBy],
    references: [users.organizationId, users.id],
  }),
  receivedByUser: one(users, {
    relationName: 'payments_receivedByUser',
    fields: [payments.organizationId, payments.receivedBy],
    references: [users.organizationId, users.id],
  }),
  clientAccountLedger: many(clientAccountLedger),
  sAsRefundOfPayment: many(payments, { relationName: 'payments_refundOfPayment' }),
  deposits: many(deposits, { relationName: 'deposits_payment' }),
  allocations: many(paymentAllocations),
  insuranceClaims: many(insuranceClaims),
}))

export const depositsRelations = relations(deposits, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [deposits.organizationId, deposits.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  client: one(clients, {
    fields: [deposits.organizationId, deposits.clientId],
    references: [clients.organizationId, clients.id],
  }),
  patient: one(patients, {
    fields: [deposits.organizationId, deposits.patientId],
    references: [patients.organizationId, patients.id],
  }),
  payment: one(payments, {
    relationName: 'deposits_payment',
    fields: [deposits.organizationId, deposits.paymentId],
    references: [payments.organizationId, payments.id],
  }),
  appointment: one(appointments, {
    fields: [deposits.organizationId, deposits.appointmentId],
    references: [appointments.organizationId, appointments.id],
  }),
  estimate: one(estimates, {
    fields: [deposits.organizationId, deposits.estimateId],
    references: [estimates.organizationId, estimates.id],
  }),
  forfeitedByUser: one(users, {
    fields: [deposits.organizationId, deposits.forfeitedBy],
    references: [users.organizationId, users.id],
  }),
  clientAccountLedger: many(clientAccountLedger),
  payments: many(payments, { relationName: 'payments_deposit' }),
  paymentAllocations: many(paymentAllocations),
}))

export const paymentAllocationsRelations = relations(paymentAllocations, ({ one }) => ({
  payment: one(payments, {
    fields: [paymentAllocations.organizationId, paymentAllocations.paymentId],
    references: [payments.organizationId, payments.id],
  }),
  invoice: one(invoices, {
    fields: [paymentAllocations.organizationId, paymentAllocations.invoiceId],
    references: [invoices.organizationId, invoices.id],
  }),
  deposit: one(deposits, {
    fields: [paymentAllocations.organizationId, paymentAllocations.depositId],
    references: [deposits.organizationId, deposits.id],
  }),
  allocatedByUser: one(users, {
    relationName: 'paymentAllocations_allocatedByUser',
    fields: [paymentAllocations.organizationId, paymentAllocations.allocatedBy],
    references: [users.organizationId, users.id],
  }),
  reversedByUser: one(users, {
    relationName: 'paymentAllocations_reversedByUser',
    fields: [paymentAllocations.organizationId, paymentAllocations.reversedBy],
    references: [users.organizationId, users.id],
  }),
}))
