/** HEIC is left out, so that phones hand over a JPEG by themselves. */
export const acceptedFiles = '.docx,.pdf,.xlsx,.txt,.ofd,.jpg,.jpeg,.png,.webp';
export const mostAttachments = 10;
