import type { RejectReason, ReportColumn, ReportProblem } from '../domain/rewards/report-file';
import { count } from './format';
import { message } from './message';

/** A column of a report as its files call it. */
export const columnName = (column: ReportColumn): string => message(`reports.column.${column}`);

/** Why nothing of a file is taken over, and what to do about it. */
export function problemSentence(problem: ReportProblem): string {
  switch (problem.id) {
    case 'other':
      return message('reports.problem.other', [problem.start]);
    case 'columnsMissing': {
      const names = problem.columns.map(columnName).join(message('reports.between'));
      return message('reports.problem.columnsMissing', [names]);
    }
    case 'columnTwice':
      return message('reports.problem.columnTwice', [columnName(problem.column)]);
    case 'cutOff':
    case 'tooManyRejected':
      return message(`reports.problem.${problem.id}`, [count(problem.line)]);
    default:
      return message(`reports.problem.${problem.id}`);
  }
}

const shown = (value: string): string => (value === '' ? message('reports.blank') : value);

/** Why a line is not taken over. */
export function rejectedSentence(reason: RejectReason): string {
  switch (reason.id) {
    case 'columns':
      return message('reports.rejected.columns', [count(reason.found), count(reason.expected)]);
    case 'number': {
      const parts = [columnName(reason.column), shown(reason.value)];
      return message('reports.rejected.number', parts);
    }
    case 'date':
    case 'month':
    case 'status':
      return message(`reports.rejected.${reason.id}`, [shown(reason.value)]);
    default:
      return message(`reports.rejected.${reason.id}`);
  }
}
