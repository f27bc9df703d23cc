export const deliveryTaskName = 'deliver-notices';
