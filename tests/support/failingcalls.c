/* SPDX-FileCopyrightText: 2026 bentre-ict contributors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _GNU_SOURCE
#include "failingcalls.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { longest_path = 4096 };

static char folder[longest_path]; /* empty: nothing fails */
static char failing_call[16];
static long calls_left;
static int error_number;
static int fails_on;
static long room = -1; /* bytes; -1: endless */
static int failed;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

void fail_nothing(void)
{
    folder[0] = '\0';
}

void fail_calls(const char *under, const char *call, long at, int error, int always)
{
    snprintf(failing_call, sizeof failing_call, "%s", call);
    calls_left = at;
    error_number = error;
    fails_on = always;
    room = -1;
    failed = 0;
    snprintf(folder, sizeof folder, "%s", under);
}

void fail_without_room(const char *under, long bytes)
{
    fail_calls(under, "", 0, ENOSPC, 1);
    room = bytes;
}

int has_failed(void)
{
    return failed;
}

static long number(const char *variable, long otherwise)
{
    const char *text = getenv(variable);
    return text ? atol(text) : otherwise;
}

__attribute__((constructor)) static void read_plan(void)
{
    const char *under = getenv("FAIL_UNDER");
    if (!under)
        return;
    if (getenv("FAIL_ROOM"))
        fail_without_room(under, number("FAIL_ROOM", 0));
    else if (getenv("FAIL_CALL"))
        fail_calls(under, getenv("FAIL_CALL"), number("FAIL_AT", 1), (int)number("FAIL_ERROR", EIO),
                   getenv("FAIL_ALWAYS") != NULL);
}

static void note_failure(void)
{
    const char *mark = getenv("FAIL_MARK");
    failed = 1;
    if (mark)
        syscall(SYS_close, syscall(SYS_openat, AT_FDCWD, mark, O_CREAT | O_WRONLY, 0600));
    if (error_number == 0)
        kill(getpid(), SIGKILL);
    errno = error_number;
}

static int is_under(const char *path)
{
    const size_t length = strlen(folder);
    return length > 0 && path && strncmp(path, folder, length) == 0;
}

static int descriptor_is_under(int descriptor)
{
    char link[64];
    char path[longest_path];
    if (!folder[0])
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const long length = syscall(SYS_readlinkat, AT_FDCWD, link, path, sizeof path - 1);
    if (length < 0)
        return 0;
    path[length] = '\0';
    return is_under(path);
}

/* Whether this call of a file in the folder is one that fails. */
static int fails(const char *call)
{
    if (strcmp(call, failing_call) != 0)
        return 0;
    --calls_left;
    if (calls_left > 0 || (calls_left < 0 && !fails_on))
        return 0;
    note_failure();
    return 1;
}

#define OPEN(name)                                                                                 \
    int name(const char *path, int flags, ...)                                                     \
    {                                                                                              \
        va_list rest;                                                                              \
        va_start(rest, flags);                                                                     \
        const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(rest, mode_t) : 0;            \
        va_end(rest);                                                                              \
        if (is_under(path) && fails("open"))                                                       \
            return -1;                                                                             \
        return REAL(name)(path, flags, mode);                                                      \
    }
OPEN(open)
OPEN(open64)

/* How much of a write there is room for; 0 with errno set when it fails. */
static size_t room_for(int descriptor, size_t size)
{
    if (!descriptor_is_under(descriptor))
        return size;
    if (room < 0)
        return fails("write") ? 0 : size;
    if (room == 0) {
        note_failure();
        return 0;
    }
    const size_t fitting = size < (size_t)room ? size : (size_t)room;
    room -= (long)fitting;
    return fitting;
}

ssize_t write(int descriptor, const void *bytes, size_t size)
{
    const size_t fitting = size > 0 ? room_for(descriptor, size) : 0;
    return size > 0 && fitting == 0 ? -1 : REAL(write)(descriptor, bytes, fitting);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t at)
{
    const size_t fitting = size > 0 ? room_for(descriptor, size) : 0;
    return size > 0 && fitting == 0 ? -1 : REAL(pwrite64)(descriptor, bytes, fitting, at);
}

int fsync(int descriptor)
{
    return descriptor_is_under(descriptor) && fails("sync") ? -1 : REAL(fsync)(descriptor);
}

int fdatasync(int descriptor)
{
    return descriptor_is_under(descriptor) && fails("sync") ? -1 : REAL(fdatasync)(descriptor);
}

int rename(const char *from, const char *to)
{
    return is_under(to) && fails("rename") ? -1 : REAL(rename)(from, to);
}

int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned flags)
{
    return is_under(to) && fails("rename")
               ? -1
               : REAL(renameat2)(from_folder, from, to_folder, to, flags);
}

int linkat(int from_folder, const char *from, int to_folder, const char *to, int flags)
{
    return is_under(to) && fails("rename") ? -1
                                           : REAL(linkat)(from_folder, from, to_folder, to, flags);
}
