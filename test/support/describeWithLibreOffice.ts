import { findSoffice } from './libreOffice';

/** A group of tests that needs LibreOffice; reported as skipped where it is not installed. */
export const describeWithLibreOffice = findSoffice() === undefined ? describe.skip : describe;
