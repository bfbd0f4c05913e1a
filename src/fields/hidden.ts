/** Of a field that nobody is shown, in whatever view of the admin. */
export const hidden = {
  hidden: true,
  disableBulkEdit: true,
  disableListColumn: true,
  disableListFilter: true,
}
