/** Between the cells of a row that is put into one line. */
export const cellBreak = ' · ';
