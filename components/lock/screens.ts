/** What may stand in the place of the panel, loaded only then and all at once: most days none of it shows. */
export { VaultProblem } from '../frame/VaultProblem';
export { AskComputer } from './AskComputer';
export { EndedView } from './EndedView';
export { LockView } from './LockView';
