/** Name of the job that works on Sammelzustellungen. */
export const batchJobName = 'documents-batch';
