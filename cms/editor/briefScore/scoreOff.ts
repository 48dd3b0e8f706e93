/**
 * Name of the switch in localStorage that leaves the score out of the editor (value `uit`): what the score costs at
 * a key press can only be measured beside the very same editor without it.
 */
export const SCORE_OFF = 'luchtpost:score';

/** Whether the score was left out on this device. */
export const isScoreOff = (): boolean => localStorage.getItem(SCORE_OFF) === 'uit';
