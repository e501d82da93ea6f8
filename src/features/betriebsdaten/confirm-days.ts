/** Days that the link to a new address on file is good for. */
export const confirmDays = 30;
