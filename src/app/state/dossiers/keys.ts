/** The one dossier that the first version kept, as a text in local storage. */
export const KEY_OF_VERSION_ONE = 'crs-recount:dossier';
