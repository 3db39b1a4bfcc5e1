package io.github.wuye;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One law from many threads, and closed under them. */
class ThreadsTest {
    private static <T> List<T> together(int threads, Callable<T> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CountDownLatch start = new CountDownLatch(threads);
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                futures.add(pool.submit(() -> {
                    start.countDown();
                    start.await();
                    return work.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void manyThreadsGetTheSameAnswers() throws Exception {
        List<String> requests = CasesTest.requests().subList(0, 100);
        try (Law law = Law.builtIn()) {
            List<String> expected = requests.stream().map(law::evaluate).toList();
            for (List<String> answers : together(8, () -> requests.stream().map(law::evaluate).toList())) {
                assertEquals(expected, answers);
            }
        }
    }

    @Test
    void aLawMayBeClosedUnderCalls() throws Exception {
        long[] areas = new long[2000];
        java.util.Arrays.fill(areas, 9000);
        for (int round = 0; round < 100; round++) {
            Law law = Law.builtIn();
            List<Boolean> refused = together(5, () -> {
                for (int i = 0; i < 10_000; i++) {
                    try {
                        law.fundApportion(ColumnsTest.cost("1"), areas, new long[areas.length]);
                        if (i > 5) {
                            law.close();
                        }
                    } catch (IllegalStateException closed) {
                        return true;
                    }
                }
                return false;
            });
            assertTrue(refused.stream().allMatch(Boolean::booleanValue));
        }
    }
}
