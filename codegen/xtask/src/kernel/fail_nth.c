/*
 * /proc/fail-nth, for kernels that are built without fault injection: a thread that writes N to it makes the N-th
 * allocation of its system calls fail. Reading tells how many are left until then; 0 means that it has failed.
 */
#include <linux/errno.h>
#include <linux/gfp.h>
#include <linux/kprobes.h>
#include <linux/module.h>
#include <linux/proc_fs.h>
#include <linux/sched.h>
#include <linux/uaccess.h>

static struct task_struct *thread;
static unsigned int left;

static int no_memory(void)
{
	return -ENOMEM;
}

/* Called before should_failslab(), which the allocator asks each time whether to fail. */
static int before_allocation(struct kprobe *probe, struct pt_regs *regs)
{
	gfp_t flags = regs_get_kernel_argument(regs, 1);

	/* An interrupt, such as the arrival of a packet from loopback, allocates at random moments. */
	if (!in_task() || current != thread || flags & __GFP_NOFAIL || !left || --left)
		return 0;
	instruction_pointer_set(regs, (unsigned long)no_memory);
	return 1;
}

static struct kprobe probe = {
	.symbol_name = "should_failslab",
	.pre_handler = before_allocation,
};

static ssize_t fail_nth_write(struct file *file, const char __user *from, size_t length, loff_t *offset)
{
	int error;

	thread = current;
	error = kstrtouint_from_user(from, length, 10, &left);
	return error ? error : length;
}

static ssize_t fail_nth_read(struct file *file, char __user *to, size_t length, loff_t *offset)
{
	char text[16];

	return simple_read_from_buffer(to, length, offset, text, scnprintf(text, sizeof(text), "%u", left));
}

/* Neither reading nor writing allocates. */
static const struct proc_ops fail_nth_ops = {
	.proc_read = fail_nth_read,
	.proc_write = fail_nth_write,
};

static int __init fail_nth_init(void)
{
	int error = register_kprobe(&probe);

	if (error)
		return error;
	if (!proc_create("fail-nth", 0600, NULL, &fail_nth_ops)) {
		unregister_kprobe(&probe);
		return -ENOMEM;
	}
	return 0;
}

module_init(fail_nth_init);
MODULE_DESCRIPTION("Makes allocations fail");
MODULE_LICENSE("Dual MIT/GPL");
