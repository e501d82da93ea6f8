/** The job that mails people the copy of what they have sent. */
export const copiesJob = 'antraege.copies';

/** The job that writes formal decisions and serves them. */
export const bescheideJob = 'antraege.bescheide';
