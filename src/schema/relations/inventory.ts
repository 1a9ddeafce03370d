// Generated from the foreign keys of src/schema: npm run generate
import { relations } from 'drizzle-orm'
import { invoiceItems } from '../billing/invoices'
import { products } from '../catalog/products'
import { deaFormItems, deaForms } from '../controlled/forms'
import { controlledSubstanceRegisters, controlledSubstanceTransactions } from '../controlled/registers'
import { equipment } from '../equipment/equipment'
import { groupTreatments } from '../herd/groups'
import { medicationAdministration } from '../hospitalization/administration'
import { users } from '../identity/users'
import { inventoryBatches, inventoryItems } from '../inventory/items'
import { purchaseOrderItems, purchaseOrders } from '../inventory/purchasing'
import { supplierDocuments, suppliers } from '../inventory/suppliers'
import { inventoryTransactions, stockAdjustments } from '../inventory/transactions'
import { stockTransferItems, stockTransfers } from '../inventory/transfers'
import { medicalEncounters } from '../medical/encounters'
import { patients } from '../patients/patients'
import { prescriptionRefills } from '../pharmacy/refills'
import { parasiticControl } from '../preventive/parasites'
import { vaccinations } from '../preventive/vaccinations'
import { medicationsFormulary } from '../reference/formulary'
import { adverseEventProducts } from '../safety/adverse-event-details'
import { recallNotifications } from '../safety/recalls'
import { clinics, organizations } from '../tenancy/organizations'
import { prescriptions } from '../treatments/prescriptions'
import { treatments } from '../treatments/treatments'

export const inventoryItemsRelations = relations(inventoryItems, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [inventoryItems.organizationId, inventoryItems.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  product: one(products, {
    fields: [inventoryItems.organizationId, inventoryItems.productId],
    references: [products.organizationId, products.id],
  }),
  medication: one(medicationsFormulary, {
    fields: [inventoryItems.medicationId],
    references: [medicationsFormulary.id],
  }),
  preferredSupplier: one(suppliers, {
    fields: [inventoryItems.organizationId, inventoryItems.preferredSupplierId],
    references: [suppliers.organizationId, suppliers.id],
  }),
  inventoryBatches: many(inventoryBatches),
  purchaseOrderItems: many(purchaseOrderItems),
  stockAdjustments: many(stockAdjustments),
  inventoryTransactions: many(inventoryTransactions),
  stockTransferItemsAsFromItem: many(stockTransferItems, { relationName: 'stockTransferItems_fromItem' }),
  stockTransferItemsAsToItem: many(stockTransferItems, { relationName: 'stockTransferItems_toItem' }),
  deaFormItems: many(deaFormItems),
  controlledSubstanceRegisters: many(controlledSubstanceRegisters),
}))

export const inventoryBatchesRelations = relations(inventoryBatches, ({ one, many }) => ({
  item: one(inventoryItems, {
    fields: [inventoryBatches.organizationId, inventoryBatches.itemId],
    references: [inventoryItems.organizationId, inventoryItems.id],
  }),
  receivedByUser: one(users, {
    relationName: 'inventoryBatches_receivedByUser',
    fields: [inventoryBatches.organizationId, inventoryBatches.receivedBy],
    references: [users.organizationId, users.id],
  }),
  supplier: one(suppliers, {
    fields: [inventoryBatches.organizationId, inventoryBatches.supplierId],
    references: [suppliers.organizationId, suppliers.id],
  }),
  statusChangedByUser: one(users, {
    relationName: 'inventoryBatches_statusChangedByUser',
    fields: [inventoryBatches.organizationId, inventoryBatches.statusChangedBy],
    references: [users.organizationId, users.id],
  }),
  stockAdjustments: many(stockAdjustments),
  inventoryTransactions: many(inventoryTransactions),
  stockTransferItemsAsFromBatch: many(stockTransferItems, { relationName: 'stockTransferItems_fromBatch' }),
  stockTransferItemsAsToBatch: many(stockTransferItems, { relationName: 'stockTransferItems_toBatch' }),
  prescriptions: many(prescriptions),
  treatments: many(treatments),
  parasiticControl: many(parasiticControl),
  vaccinations: many(vaccinations),
  invoiceItems: many(invoiceItems),
  prescriptionRefills: many(prescriptionRefills),
  medicationAdministration: many(medicationAdministration),
  adverseEventProducts: many(adverseEventProducts),
  recallNotifications: many(recallNotifications),
  controlledSubstanceTransactions: many(controlledSubstanceTransactions),
  groupTreatments: many(groupTreatments),
}))

export const purchaseOrdersRelations = relations(purchaseOrders, ({ one, many }) => ({
  supplier: one(suppliers, {
    fields: [purchaseOrders.organizationId, purchaseOrders.supplierId],
    references: [suppliers.organizationId, suppliers.id],
  }),
  clinic: one(clinics, {
    fields: [purchaseOrders.organizationId, purchaseOrders.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  requestedByUser: one(users, {
    relationName: 'purchaseOrders_requestedByUser',
    fields: [purchaseOrders.organizationId, purchaseOrders.requestedBy],
    references: [users.organizationId, users.id],
  }),
  approvedByUser: one(users, {
    relationName: 'purchaseOrders_approvedByUser',
    fields: [purchaseOrders.organizationId, purchaseOrders.approvedBy],
    references: [users.organizationId, users.id],
  }),
  rejectedByUser: one(users, {
    relationName: 'purchaseOrders_rejectedByUser',
    fields: [purchaseOrders.organizationId, purchaseOrders.rejectedBy],
    references: [users.organizationId, users.id],
  }),
  orderedByUser: one(users, {
    relationName: 'purchaseOrders_orderedByUser',
    fields: [purchaseOrders.organizationId, purchaseOrders.orderedBy],
    references: [users.organizationId, users.id],
  }),
  cancelledByUser: one(users, {
    relationName: 'purchaseOrders_cancelledByUser',
    fields: [purchaseOrders.organizationId, purchaseOrders.cancelledBy],
    references: [users.organizationId, users.id],
  }),
  items: many(purchaseOrderItems),
}))

export const purchaseOrderItemsRelations = relations(purchaseOrderItems, ({ one, many }) => ({
  purchaseOrder: one(purchaseOrders, {
    fields: [purchaseOrderItems.organizationId, purchaseOrderItems.purchaseOrderId],
    references: [purchaseOrders.organizationId, purchaseOrders.id],
  }),
  item: one(inventoryItems, {
    fields: [purchaseOrderItems.organizationId, purchaseOrderItems.itemId],
    references: [inventoryItems.organizationId, inventoryItems.id],
  }),
  inventoryTransactions: many(inventoryTransactions),
}))

export const suppliersRelations = relations(suppliers, ({ one, many }) => ({
  organization: one(organizations, { fields: [suppliers.organizationId], references: [organizations.id] }),
  inventoryItemsAsPreferredSupplier: many(inventoryItems),
  inventoryBatches: many(inventoryBatches),
  purchaseOrders: many(purchaseOrders),
  documents: many(supplierDocuments),
  inventoryTransactions: many(inventoryTransactions),
  equipment: many(equipment),
  deaForms: many(deaForms),
  controlledSubstanceTransactions: many(controlledSubstanceTransactions),
}))

export const supplierDocumentsRelations = relations(supplierDocuments, ({ one }) => ({
  supplier: one(suppliers, {
    fields: [supplierDocuments.organizationId, supplierDocuments.supplierId],
    references: [suppliers.organizationId, suppliers.id],
  }),
  uploadedByUser: one(users, {
    fields: [supplierDocuments.organizationId, supplierDocuments.uploadedBy],
    references: [users.organizationId, users.id],
  }),
}))

export const stockAdjustmentsRelations = relations(stockAdjustments, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [stockAdjustments.organizationId, stockAdjustments.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  item: one(inventoryItems, {
    fields: [stockAdjustments.organizationId, stockAdjustments.clinicId, stockAdjustments.itemId],
    references: [inventoryItems.organizationId, inventoryItems.clinicId, inventoryItems.id],
  }),
  batch: one(inventoryBatches, {
    fields: [stockAdjustments.organizationId, stockAdjustments.itemId, stockAdjustments.batchId],
    references: [inventoryBatches.organizationId, inventoryBatches.itemId, inventoryBatches.id],
  }),
  adjustedByUser: one(users, {
    relationName: 'stockAdjustments_adjustedByUser',
    fields: [stockAdjustments.organizationId, stockAdjustments.adjustedBy],
    references: [users.organizationId, users.id],
  }),
  witnessedByUser: one(users, {
    relationName: 'stockAdjustments_witnessedByUser',
    fields: [stockAdjustments.organizationId, stockAdjustments.witnessedBy],
    references: [users.organizationId, users.id],
  }),
  reviewedByUser: one(users, {
    relationName: 'stockAdjustments_reviewedByUser',
    fields: [stockAdjustments.organizationId, stockAdjustments.reviewedBy],
    references: [users.organizationId, users.id],
  }),
  inventoryTransactions: many(inventoryTransactions),
}))

export const inventoryTransactionsRelations = relations(inventoryTransactions, ({ one }) => ({
  clinic: one(clinics, {
    fields: [inventoryTransactions.organizationId, inventoryTransactions.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  item: one(inventoryItems, {
    fields: [inventoryTransactions.organizationId, inventoryTransactions.clinicId, inventoryTransactions.itemId],
    references: [inventoryItems.organizationId, inventoryItems.clinicId, inventoryItems.id],
  }),
  batch: one(inventoryBatches, {
    fields: [inventoryTransactions.organizationId, inventoryTransactions.itemId, inventoryTransactions.batchId],
    references: [inventoryBatches.organizationId, inventoryBatches.itemId, inventoryBatches.id],
  }),
  purchaseOrderItem: one(purchaseOrderItems, {
    fields: [inventoryTransactions.organizationId, inventoryTransactions.purchaseOrderItemId],
    references: [purchaseOrderItems.organizationId, purchaseOrderItems.id],
  }),
  stockTransferItem: one(stockTransferItems, {
    fields: [inventoryTransactions.organizationId, inventoryTransactions.stockTransferItemId],
    references: [stockTransferItems.organizationId, stockTransferItems.id],
  }),
  stockAdjustment: one(stockAdjustments, {
    fields: [inventoryTransactions.organizationId, inventoryTransactions.stockAdjustmentId],
    references: [stockAdjustments.organizationId, stockAdjustments.id],
  }),
  prescription: one(prescriptions, {
    fields: [inventoryTransactions.organizationId, inventoryTransactions.prescriptionId],
    references: [prescriptions.organizationId, prescriptions.id],
  }),
  treatment: one(treatments, {
    fields: [inventoryTransactions.organizationId, inventoryTransactions.treatmentId],
    references: [treatments.organizationId, treatments.id],
  }),
  patient: one(patients, {
    fields: [inventoryTransactions.organizationId, inventoryTransactions.patientId],
    references: [patients.organizationId, patients.id],
  }),
  encounter: one(medicalEncounters, {
    fields: [inventoryTransactions.organizationId, inventoryTransactions.encounterId],
    references: [medicalEncounters.organizationId, medicalEncounters.id],
  }),
  supplier: one(suppliers, {
    fields: [inventoryTransactions.organizationId, inventoryTransactions.supplierId],
    references: [suppliers.organizationId, suppliers.id],
  }),
  performedByUser: one(users, {
    relationName: 'inventoryTransactions_performedByUser',
    fields: [inventoryTransactions.organizationId, inventoryTransactions.performedBy],
    references: [users.organizationId, users.id],
  }),
  witnessedByUser: one(users, {
    relationName: 'inventoryTransactions_witnessedByUser',
    fields: [inventoryTransactions.organizationId, inventoryTransactions.witnessedBy],
    references: [users.organizationId, users.id],
  }),
}))

export const stockTransfersRelations = relations(stockTransfers, ({ one, many }) => ({
  fromClinic: one(clinics, {
    relationName: 'stockTransfers_fromClinic',
    fields: [stockTransfers.organizationId, stockTransfers.fromClinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  toClinic: one(clinics, {
    relationName: 'stockTransfers_toClinic',
    fields: [stockTransfers.organizationId, stockTransfers.toClinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  requestedByUser: one(users, {
    relationName: 'stockTransfers_requestedByUser',
    fields: [stockTransfers.organizationId, stockTransfers.requestedBy],
    references: [users.organizationId, users.id],
  }),
  approvedByUser: one(users, {
    relationName: 'stockTransfers_approvedByUser',
    fields: [stockTransfers.organizationId, stockTransfers.approvedBy],
    references: [users.organizationId, users.id],
  }),
  shippedByUser: one(users, {
    relationName: 'stockTransfers_shippedByUser',
    fields: [stockTransfers.organizationId, stockTransfers.shippedBy],
    references: [users.organizationId, users.id],
  }),
  receivedByUser: one(users, {
    relationName: 'stockTransfers_receivedByUser',
    fields: [stockTransfers.organizationId, stockTransfers.receivedBy],
    references: [users.organizationId, users.id],
  }),
  cancelledByUser: one(users, {
    relationName: 'stockTransfers_cancelledByUser',
    fields: [stockTransfers.organizationId, stockTransfers.cancelledBy],
    references: [users.organizationId, users.id],
  }),
  items: many(stockTransferItems),
}))

export const stockTransferItemsRelations = relations(stockTransferItems, ({ one, many }) => ({
  stockTransfer: one(stockTransfers, {
    fields: [stockTransferItems.organizationId, stockTransferItems.stockTransferId],
    references: [stockTransfers.organizationId, stockTransfers.id],
  }),
  fromItem: one(inventoryItems, {
    relationName: 'stockTransferItems_fromItem',
    fields: [stockTransferItems.organizationId, stockTransferItems.fromItemId],
    references: [inventoryItems.organizationId, inventoryItems.id],
  }),
  toItem: one(inventoryItems, {
    relationName: 'stockTransferItems_toItem',
    fields: [stockTransferItems.organizationId, stockTransferItems.toItemId],
    references: [inventoryItems.organizationId, inventoryItems.id],
  }),
  fromBatch: one(inventoryBatches, {
    relationName: 'stockTransferItems_fromBatch',
    fields: [stockTransferItems.organizationId, stockTransferItems.fromItemId, stockTransferItems.fromBatchId],
    references: [inventoryBatches.organizationId, inventoryBatches.itemId, inventoryBatches.id],
  }),
  toBatch: one(inventoryBatches, {
    relationName: 'stockTransferItems_toBatch',
    fields: [stockTransferItems.organizationId, stockTransferItems.toItemId, stockTransferItems.toBatchId],
    references: [inventoryBatches.organizationId, inventoryBatches.itemId, inventoryBatches.id],
  }),
  inventoryTransactions: many(inventoryTransactions),
}))
