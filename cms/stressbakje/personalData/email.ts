import { type Detector, matches } from './detector.ts';

const SHAPE = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/gu;

export const email: Detector = {
  id: 'email',
  what: 'een e-mailadres',
  find: (text) => matches(text, SHAPE),
};
