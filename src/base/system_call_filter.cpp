// SPDX-License-Identifier: Apache-2.0
#include "base/system_call_filter.hpp"

#include <fcntl.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <initializer_list>
#include <memory>

namespace banxin {
namespace {

struct FilterDeleter {
    void operator()(void* filter) const { ::seccomp_release(filter); }
};
using Filter = std::unique_ptr<void, FilterDeleter>;

constexpr std::array never{
    // The network.
    SCMP_SYS(socket),
    SCMP_SYS(socketpair),
    SCMP_SYS(connect),
    SCMP_SYS(bind),
    SCMP_SYS(listen),
    SCMP_SYS(accept),
    SCMP_SYS(accept4),
    // Other processes, and new ones.
    SCMP_SYS(ptrace),
    SCMP_SYS(process_vm_readv),
    SCMP_SYS(process_vm_writev),
    SCMP_SYS(pidfd_open),
    SCMP_SYS(pidfd_getfd),
    SCMP_SYS(pidfd_send_signal),
    SCMP_SYS(kill),
    SCMP_SYS(tkill),
    SCMP_SYS(fork),
    SCMP_SYS(vfork),
    SCMP_SYS(execveat),
    // The order of the file system.
    SCMP_SYS(mount),
    SCMP_SYS(umount2),
    SCMP_SYS(move_mount),
    SCMP_SYS(open_tree),
    SCMP_SYS(fsopen),
    SCMP_SYS(pivot_root),
    SCMP_SYS(chroot),
    SCMP_SYS(unshare),
    SCMP_SYS(setns),
    SCMP_SYS(rename),
    SCMP_SYS(renameat),
    SCMP_SYS(renameat2),
    SCMP_SYS(mkdir),
    SCMP_SYS(mkdirat),
    SCMP_SYS(rmdir),
    SCMP_SYS(link),
    SCMP_SYS(linkat),
    SCMP_SYS(symlink),
    SCMP_SYS(symlinkat),
    SCMP_SYS(mknod),
    SCMP_SYS(mknodat),
    SCMP_SYS(chmod),
    SCMP_SYS(fchmod),
    SCMP_SYS(fchmodat),
    SCMP_SYS(chown),
    SCMP_SYS(fchown),
    SCMP_SYS(fchownat),
    SCMP_SYS(lchown),
    SCMP_SYS(setxattr),
    SCMP_SYS(lsetxattr),
    SCMP_SYS(fsetxattr),
    // The kernel's own workings.
    SCMP_SYS(bpf),
    SCMP_SYS(perf_event_open),
    SCMP_SYS(userfaultfd),
    SCMP_SYS(io_uring_setup),
    SCMP_SYS(io_uring_enter),
    SCMP_SYS(io_uring_register),
    SCMP_SYS(keyctl),
    SCMP_SYS(add_key),
    SCMP_SYS(request_key),
    SCMP_SYS(init_module),
    SCMP_SYS(finit_module),
    SCMP_SYS(kexec_load),
    SCMP_SYS(reboot),
    SCMP_SYS(swapon),
    SCMP_SYS(acct),
};

constexpr std::array for_writers{
    SCMP_SYS(creat),
    SCMP_SYS(truncate),
    SCMP_SYS(unlink),
    SCMP_SYS(unlinkat),
};

const auto refused = static_cast<std::uint32_t>(SCMP_ACT_ERRNO(EPERM));
/// So that the C library goes the old way, whose arguments a filter can read.
const auto unknown = static_cast<std::uint32_t>(SCMP_ACT_ERRNO(ENOSYS));

bool refuse(scmp_filter_ctx filter, int call) {
    return ::seccomp_rule_add_array(filter, refused, call, 0, nullptr) == 0;
}

/// Refuses `call` where all the bits `set` of its argument `number` are set.
bool refuse_flags(scmp_filter_ctx filter, int call, unsigned number, std::uint64_t set) {
    const scmp_arg_cmp flags{number, SCMP_CMP_MASKED_EQ, set, set};
    return ::seccomp_rule_add_array(filter, refused, call, 1, &flags) == 0;
}

bool refuse_processes(scmp_filter_ctx filter) {
    const scmp_arg_cmp no_thread{0, SCMP_CMP_MASKED_EQ, CLONE_THREAD, 0};
    return ::seccomp_rule_add_array(filter, refused, SCMP_SYS(clone), 1, &no_thread) == 0 &&
           ::seccomp_rule_add_array(filter, unknown, SCMP_SYS(clone3), 0, nullptr) == 0;
}

bool refuse_writing(scmp_filter_ctx filter) {
    bool all = ::seccomp_rule_add_array(filter, unknown, SCMP_SYS(openat2), 0, nullptr) == 0;
    for (const int call : for_writers) {
        all = all && refuse(filter, call);
    }
    for (const std::uint64_t flag : {O_WRONLY, O_RDWR, O_CREAT}) {
        all = all && refuse_flags(filter, SCMP_SYS(open), 1, flag) &&
              refuse_flags(filter, SCMP_SYS(openat), 2, flag);
    }
    return all;
}

/// `filter` as the kernel reads it.
std::string compiled(scmp_filter_ctx filter) {
    std::string program;
    const int file = ::memfd_create("banxin", MFD_CLOEXEC);
    if (file >= 0 && ::seccomp_export_bpf(filter, file) == 0) {
        program.resize(static_cast<std::size_t>(::lseek(file, 0, SEEK_END)));
        const ssize_t got = ::pread(file, program.data(), program.size(), 0);
        program.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    }
    if (file >= 0) {
        ::close(file);
    }
    return program;
}

}  // namespace

std::string system_call_filter(bool writes) {
    const Filter filter{::seccomp_init(SCMP_ACT_ALLOW)};
    bool all = filter != nullptr && refuse_processes(filter.get());
    for (const int call : never) {
        all = all && refuse(filter.get(), call);
    }
    all = all && (writes || refuse_writing(filter.get()));
    return all ? compiled(filter.get()) : std::string{};
}

}  // namespace banxin
