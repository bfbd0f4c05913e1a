import type { DateField } from 'payload'

type Day = { name: string; vi: string; en: string; help?: { vi: string; en: string } } & Partial<
  Omit<DateField, 'name' | 'type' | 'label'>
>

/** A calendar day, shown as 18/11/2026. */
export const day = ({ name, vi, en, help, admin, ...field }: Day): DateField => ({
  name,
  type: 'date',
  label: { vi, en },
  ...field,
  admin: {
    ...admin,
    ...(help ? { description: help } : {}),
    date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' },
  },
})
