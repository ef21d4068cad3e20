/** What is said above any page: the state of what is kept, and of the app itself. */
export const offlineEn = {
  label: 'Notices',
  ready: 'The app is now on this device: it also opens without a connection.',
  waiting: 'A new version is ready. What you entered stays.',
  update: 'Update now',
  later: 'Later',
  close: 'Close',
  failed:
    'Your last changes are in this page alone: the browser’s storage is full or turned off. Export the file to keep them.',
  export: 'Export the file',
  fileName: 'crs-recount',
  corrupt: (key: string) =>
    `What was saved on this device could not be read. It has not been erased: it is kept in this browser’s storage under “${key}”.`,
  refused: 'This browser does not allow saving on this device. Export the file to keep your work.',
  toDossiers: 'See what is kept',
};

export type OfflineText = typeof offlineEn;
