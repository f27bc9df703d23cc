// A process that was asked to stop says so to whoever asks whether it is ready, before it closes its door.
let isAsked = false;

export const beginDraining = (): void => {
  isAsked = true;
};
export const isDraining = (): boolean => isAsked;
