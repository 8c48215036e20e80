import { AppError } from '../failures/app-error';
import type { AddressProblem } from './message';

/** The failure `settings-invalid` for an address that will not do. */
export class InvalidAddress extends AppError {
  constructor(readonly problem: AddressProblem) {
    super({ kind: 'settings-invalid', reason: problem.kind, params: problem.params });
  }
}
