package hk.praya.portal.application;

import hk.praya.domain.application.Step;

/**
 * A part of a draft as the task list shows it.
 *
 * @param note a sentence on what it holds, or on what is wrong
 */
record Task(Step step, TaskStatus status, String note) {}
