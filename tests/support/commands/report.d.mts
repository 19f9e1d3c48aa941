type Assertion = { status: string; fullName: string; failureMessages: string[] };
export type TestFile = { name: string; status: string; message: string; assertionResults: Assertion[] };
export type Report = { testResults: TestFile[] };
export type Outcome = { passed: number; failed: number; skipped: number; words?: string };
export declare function readReport(path: string): Report | undefined;
export declare function failedFiles(report: Report): string[];
export declare function withSecondGo(first: Report, second: Report): Report;
export declare function outcomeOf(report: Report, code: number, output: string): Outcome;
