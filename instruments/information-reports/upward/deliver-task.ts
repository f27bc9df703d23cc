/** The job that hands a sending over to the committee above. */
export const deliverTask = 'deliver-information';
