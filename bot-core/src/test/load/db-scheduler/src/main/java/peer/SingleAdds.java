package peer;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Adds reminders one by one, each with a commit of its own, while few and then while many wait.
 * Arguments: JDBC address, few, many, how many are measured. Prints the median of each in microseconds.
 */
public final class SingleAdds {

    private static final TaskDescriptor<String> REMINDER = TaskDescriptor.of("reminder", String.class);
    private static final List<String> TABLE = List.of(
            "create table scheduled_tasks (task_name text not null, task_instance text not null, task_data bytea,"
                    + " execution_time timestamptz not null, picked boolean not null, picked_by text,"
                    + " last_success timestamptz, last_failure timestamptz, consecutive_failures int,"
                    + " last_heartbeat timestamptz, version bigint not null, priority smallint,"
                    + " primary key (task_name, task_instance))",
            "create index execution_time_idx on scheduled_tasks (execution_time)",
            "create index last_heartbeat_idx on scheduled_tasks (last_heartbeat)",
            "create index priority_execution_time_idx on scheduled_tasks (priority desc, execution_time asc)");

    private final SchedulerClient client;
    private final Instant far = Instant.now().plus(Duration.ofDays(60));
    private int numbers;

    private SingleAdds(SchedulerClient client) {
        this.client = client;
    }

    public static void main(String[] args) throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(args[0] + "?reWriteBatchedInserts=true");
        config.setUsername("postgres");
        config.setMaximumPoolSize(4);
        try (HikariDataSource data = new HikariDataSource(config)) {
            execute(data, TABLE);
            SingleAdds adds = new SingleAdds(SchedulerClient.Builder.create(data).build());
            int measured = Integer.parseInt(args[3]);
            adds.oneByOne(measured);
            adds.fill(Integer.parseInt(args[1]));
            long few = adds.oneByOne(measured);
            adds.fill(Integer.parseInt(args[2]));
            execute(data, List.of("vacuum analyze scheduled_tasks", "checkpoint"));
            System.out.println("median microseconds: " + few + " " + adds.oneByOne(measured));
        }
    }

    private static void execute(HikariDataSource data, List<String> statements) throws SQLException {
        try (Connection connection = data.getConnection();
                Statement statement = connection.createStatement()) {
            for (String words : statements) {
                statement.execute(words);
            }
        }
    }

    private void fill(int upTo) {
        while (numbers < upTo) {
            List<TaskInstance<?>> batch = new ArrayList<>();
            for (int i = 0; i < 1000 && numbers < upTo; i++) {
                batch.add(instance());
            }
            client.scheduleBatch(batch, far);
        }
    }

    private long oneByOne(int measured) {
        long[] took = new long[measured];
        for (int i = 0; i < measured; i++) {
            TaskInstance<String> instance = instance();
            long begun = System.nanoTime();
            client.scheduleIfNotExists(instance, far.plusSeconds(i));
            took[i] = System.nanoTime() - begun;
        }
        Arrays.sort(took);
        return took[measured / 2] / 1000;
    }

    private TaskInstance<String> instance() {
        return REMINDER.instance("r" + numbers++).data("+46700000000 Påminnelse").build();
    }
}
