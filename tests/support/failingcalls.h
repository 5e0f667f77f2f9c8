/* SPDX-FileCopyrightText: 2026 bentre-ict contributors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* A disk that fails when a test says so: a library that stands between a program and the system's
 * calls. A test links it, or sets it before the program with LD_PRELOAD and these variables:
 *
 * FAIL_UNDER  folder whose files fail
 * FAIL_CALL   open, write, sync or rename (links count as renames)
 * FAIL_AT     the how many-th of these calls fails, 1 for the first
 * FAIL_ERROR  with this number (errno); 0 kills the program instead
 * FAIL_ALWAYS when set, all calls after it fail too
 * FAIL_ROOM   instead of CALL and AT: so many bytes may be written, then there is no room (ENOSPC)
 * FAIL_MARK   a file that is made when something has failed
 */
#ifdef __cplusplus
extern "C" {
#endif

void fail_calls(const char *under, const char *call, long at, int error, int always);
void fail_without_room(const char *under, long bytes);
/* Whether anything has failed since the plan was made. */
int has_failed(void);
void fail_nothing(void);

#ifdef __cplusplus
}
#endif
