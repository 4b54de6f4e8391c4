package fr.metropole.recruitment.process.sparing;

import org.apache.ibatis.executor.CachingExecutor;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.session.Configuration;

/** Gives each session of the engine the executor that writes in one round trip. */
record OneTripFlushes(Configuration configuration) implements Interceptor {

    @Override
    public Object plugin(Object target) {
        return target instanceof Executor executor
                ? new CachingExecutor(new FlushInOneTrip(configuration, executor.getTransaction()))
                : target;
    }

    @Override
    public Object intercept(Invocation invocation) throws ReflectiveOperationException {
        return invocation.proceed();
    }
}
