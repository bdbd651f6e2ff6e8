namespace TalentSettlement.ServiceBench;

internal sealed record ReviewRun(TimeSpan Total, double[] SubmitMilliseconds)
{
    public double Percentile(int percent) => SubmitMilliseconds.Order().ElementAt((SubmitMilliseconds.Length - 1) * percent / 100);
}
