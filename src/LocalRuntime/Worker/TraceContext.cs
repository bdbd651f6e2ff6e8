namespace Microsoft.Azure.Functions.Worker;

/// <summary>The distributed trace a run belongs to, as W3C Trace Context writes it.</summary>
public abstract class TraceContext
{
    /// <summary>The <c>traceparent</c> of the run; empty when nothing traces it.</summary>
    public abstract string TraceParent { get; }

    /// <summary>The <c>tracestate</c> of the run.</summary>
    public abstract string TraceState { get; }
}
