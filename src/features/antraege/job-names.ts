/** The job that mails people the copy of what they have sent. */
export const copiesJob = 'antraege.copies';
