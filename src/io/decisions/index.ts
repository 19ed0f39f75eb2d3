export { type MergeResult, mergeFiles } from './merge-files.ts';
export { type DecisionLog, logPath, openLog } from './open-log.ts';
export { openOtherLogs } from './other-logs.ts';
export { lineTrouble } from './parse-log.ts';
export { leftOfName, reviewerName } from './plain-decisions.ts';
export { decisionsFolder, type LogFile, logFiles, readEntries, readLog, readLogs } from './read-logs.ts';
