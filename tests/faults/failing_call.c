// SPDX-License-Identifier: Apache-2.0
//
// Loaded before the C library, makes one call of the program fail: the FAIL_AT-th call of FAIL_CALL
// (open, write, fsync or rename) that has to do with a file below FAIL_BELOW, with the errno FAIL_WITH.
// Whether it came to that is said by the file FAIL_TOLD being there at the end.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_int calls;

/// The path of the open file `number`; "" if it has none.
static const char* path_of(int number, char* path, size_t room) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", number);
    const ssize_t size = readlink(link, path, room - 1);
    path[size > 0 ? size : 0] = '\0';
    return path;
}

/// Whether this is the call that is to fail; errno is set then.
static int fails(const char* call, const char* path) {
    const char* wanted = getenv("FAIL_CALL");
    const char* below = getenv("FAIL_BELOW");
    if (!wanted || !below || strcmp(wanted, call) != 0 || strncmp(path, below, strlen(below)) != 0) {
        return 0;
    }
    if (atomic_fetch_add(&calls, 1) + 1 != atoi(getenv("FAIL_AT"))) {
        return 0;
    }
    fclose(fopen(getenv("FAIL_TOLD"), "w"));
    errno = atoi(getenv("FAIL_WITH"));
    return 1;
}

ssize_t write(int number, const void* bytes, size_t count) {
    ssize_t (*real)(int, const void*, size_t) = dlsym(RTLD_NEXT, "write");
    char path[PATH_MAX];
    return fails("write", path_of(number, path, sizeof path)) ? -1 : real(number, bytes, count);
}

int fsync(int number) {
    int (*real)(int) = dlsym(RTLD_NEXT, "fsync");
    char path[PATH_MAX];
    return fails("fsync", path_of(number, path, sizeof path)) ? -1 : real(number);
}

int renameat(int from_folder, const char* from, int to_folder, const char* to) {
    int (*real)(int, const char*, int, const char*) = dlsym(RTLD_NEXT, "renameat");
    char path[PATH_MAX];
    return fails("rename", path_of(to_folder, path, sizeof path)) ? -1
                                                                  : real(from_folder, from, to_folder, to);
}

int openat(int folder, const char* name, int flags, ...) {
    int (*real)(int, const char*, int, ...) = dlsym(RTLD_NEXT, "openat");
    va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(more, mode_t) : 0;
    va_end(more);
    char path[PATH_MAX];
    if ((flags & O_CREAT) && fails("open", path_of(folder, path, sizeof path))) {
        return -1;
    }
    return real(folder, name, flags, mode);
}
