/** Whether pages that are pictures are read: `PCP_OCR=off` leaves them out, so that reading of text is measured alone. */
export const picturesWanted = process.env.PCP_OCR !== 'off';
